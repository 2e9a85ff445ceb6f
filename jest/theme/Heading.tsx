import type {ComponentProps, ReactNode} from 'react';

/** Docusaurus' heading without its link. */
export default function Heading({as: Tag, ...props}: ComponentProps<'h2'> & {as: 'h2' | 'h3'}): ReactNode {
  return <Tag {...props} />;
}
