// This is the link that pages are told to use; what stands in it comes with the props.
/* eslint-disable @docusaurus/no-html-links, jsx-a11y-x/anchor-has-content */
import type {ComponentProps, MouseEvent, ReactNode, Ref} from 'react';
import type {Props as DocusaurusProps} from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import siteConfig from '@generated/docusaurus.config';
import {matchPath, useHistory, useLocation} from '@docusaurus/router';
import clsx from 'clsx';
import {Link as RelativeLink} from 'react-router-dom';
import {isInternal, toTarget} from './toTarget';

type Props = DocusaurusProps & {ref?: Ref<HTMLAnchorElement> | undefined};
type PageLinkProps = ComponentProps<'a'> & {href: string};
type BarLinkProps = PageLinkProps & Pick<Props, 'isActive' | 'activeClassName'> & {exact?: boolean};

/** The link of all pages, with the props of Docusaurus's. */
export default function Link({to, href, isNavLink, autoAddBaseUrl = true, ref, ...rest}: Props): ReactNode {
  const {activeClassName, isActive, 'data-noBrokenLinkCheck': isUnchecked, ...props} = rest;
  const asked = to ?? href;
  const target = asked === undefined ? undefined : toTarget(asked, {...siteConfig, autoAddBaseUrl});
  const isPage = isPageOfSite(asked, target, props.target);
  useCollected(isUnchecked ? undefined : target, isPage, props.id);
  if (!isPage) {
    const elsewhere = asked !== undefined && !isInternal(asked) && {target: '_blank', rel: 'noopener noreferrer'};
    return <a ref={ref} href={target} {...elsewhere} {...props} />;
  }
  if (isNavLink) {
    return <BarLink {...props} {...{isActive, activeClassName}} ref={ref} href={target!} />;
  }
  return target!.startsWith('/') ? (
    <PageLink {...props} ref={ref} href={target!} />
  ) : (
    <RelativeLink {...props} innerRef={ref} to={target!} />
  );
}

/** Whether a script may show what the link leads to: a page of the portal, in this window. */
function isPageOfSite(asked: string | undefined, target: string | undefined, frame: string | undefined): boolean {
  return Boolean(target && isInternal(asked!) && !target.startsWith('#') && (!frame || frame === '_self'));
}

function useCollected(target: string | undefined, isPage: boolean, id: string | undefined): void {
  const brokenLinks = useBrokenLinks();
  if (target && (isPage || target.startsWith('#'))) {
    brokenLinks.collectLink(target);
  }
  if (id) {
    brokenLinks.collectAnchor(id);
  }
}

/** Says whether it leads to the page that is shown, or to one above it, as `isActive` does if it is given. */
function BarLink({isActive, activeClassName = 'active', exact, ...props}: BarLinkProps): ReactNode {
  const location = useLocation();
  const match = matchPath(location.pathname, {path: props.href.replace(/[#?].*$/, ''), exact: exact ?? false});
  const isShown = isActive ? isActive(match, location) : match !== null;
  const shown = isShown && {'aria-current': 'page' as const, className: clsx(props.className, activeClassName)};
  return <PageLink {...props} {...shown} />;
}

/** Knows no address but its own, so going to another page leaves it as it is. */
function PageLink({onClick, href, ...props}: PageLinkProps): ReactNode {
  const history = useHistory();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isModified = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
    if (!event.defaultPrevented && event.button === 0 && !isModified) {
      event.preventDefault();
      const {pathname, search, hash} = history.location;
      history[pathname + search + hash === href ? 'replace' : 'push'](href);
    }
  };
  return <a {...props} href={href} onClick={follow} />;
}
