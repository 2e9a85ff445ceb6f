import type {ComponentProps, ReactNode} from 'react';

type LinkProps = ComponentProps<'a'> & {to?: string; 'data-noBrokenLinkCheck'?: boolean};

/** Docusaurus' link without its router, and without what only its build looks at. */
export default function Link({to, children, ...props}: LinkProps): ReactNode {
  delete props['data-noBrokenLinkCheck'];
  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- this is the link that stands in for Docusaurus'
    <a {...props} href={to ?? props.href}>
      {children}
    </a>
  );
}
