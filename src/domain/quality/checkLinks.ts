import type {BrokenLink, CheckedLinks} from './model';
import type {PageElement, ReadPage} from './readPage';

/** An address as a page names it. */
export interface FoundLink {
  href: string;
  /** Whether a reader follows it; else the browser or a program does. */
  isFollowed: boolean;
  /** Where in the portal it leads: a path below the site, and a place on the page or nothing; absent for other sites. */
  target?: {path: string; anchor: string};
}

/** What there is to link to; paths are below the site. */
export interface Targets {
  /** The ids of each page. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  hasFile: (path: string) => boolean;
}

const loads: Readonly<Record<string, string>> = {img: 'src', link: 'href', script: 'src', source: 'src'};
/** Stands for every address that is missing, so it has no address of its own. */
const notFound = '404.html';

/** Addresses that were taken apart before; one object stands for an address on all pages. */
export type KnownLinks = Map<string, FoundLink | undefined>;

/** Means the same on every page. */
const whole = /^(?:\/|[a-z][a-z+.-]*:)/i;

/**
 * Every address that a page names.
 *
 * @param root address of the site with its base path: `https://example.org/portal/`.
 * @param known for a site of many pages, most of whose addresses are those of the other pages.
 */
export function findLinks(
  {address, elements}: Pick<ReadPage, 'address' | 'elements'>,
  root: string,
  known: KnownLinks = new Map(),
): FoundLink[] {
  return elements.flatMap((element) => {
    const href = toHref(element, address);
    if (!href) {
      return [];
    }
    const isFollowed = element.name === 'a';
    const key = `${whole.test(href) ? '' : address} ${isFollowed} ${href}`;
    if (!known.has(key)) {
      known.set(key, toLink(href, isFollowed, root + address, root));
    }
    return known.get(key) ?? [];
  });
}

function toHref({name, attributes}: PageElement, address: string): string | undefined {
  const attribute = name === 'a' ? 'href' : loads[name];
  const isOwnName = address === notFound && /^(?:canonical|alternate)$/.test(attributes.get('rel') ?? '');
  return attribute && !isOwnName ? attributes.get(attribute)?.replaceAll('&amp;', '&') : undefined;
}

/** Readers are led to pages of the portal by paths; whole addresses may be those of a neighbour on the same host. */
function toLink(href: string, isFollowed: boolean, page: string, root: string): FoundLink | undefined {
  if (!URL.canParse(href, page)) {
    return undefined;
  }
  const url = new URL(href, page);
  if (!url.href.startsWith(root) || (isFollowed && /^[a-z]+:/i.test(href))) {
    return {href, isFollowed};
  }
  // What has a `=` in it is the input of a tool.
  const anchor = url.hash.includes('=') ? '' : decode(url.hash.slice(1));
  return {href, isFollowed, target: {path: decode(url.pathname.slice(new URL(root).pathname.length)), anchor}};
}

/** Text with a stray `%` stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Looks up all that pages name. */
export function checkLinks(
  pages: Iterable<{address: string; links: readonly FoundLink[]}>,
  targets: Targets,
): CheckedLinks {
  const checked: CheckedLinks = {inner: 0, anchors: 0, files: 0, outer: 0, broken: []};
  for (const {address, links} of pages) {
    for (const {href, isFollowed, target} of links) {
      if (!target) {
        checked.outer += isFollowed ? 1 : 0;
        continue;
      }
      checked[isFollowed ? 'inner' : 'files'] += 1;
      checked.anchors += target.anchor === '' ? 0 : 1;
      const missing = findMissing(target, targets);
      checked.broken.push(...(missing ? [{page: address, href, missing}] : []));
    }
  }
  return checked;
}

function findMissing(
  {path, anchor}: NonNullable<FoundLink['target']>,
  {anchors, hasFile}: Targets,
): BrokenLink['missing'] | undefined {
  const ids = anchors.get(path);
  if (!ids) {
    return hasFile(path) ? undefined : 'page';
  }
  return anchor === '' || ids.has(anchor) ? undefined : 'anchor';
}
