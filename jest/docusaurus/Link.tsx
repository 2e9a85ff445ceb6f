import type {ComponentProps, ReactNode} from 'react';

/** Docusaurus' link without its router. */
export default function Link({to, children, ...props}: ComponentProps<'a'> & {to?: string}): ReactNode {
  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- this is the link that stands in for Docusaurus'
    <a {...props} href={to ?? props.href}>
      {children}
    </a>
  );
}
