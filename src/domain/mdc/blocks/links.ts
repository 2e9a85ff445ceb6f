import type {Image, Link, Nodes, PhrasingContent, RootContent, Text} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import {isParent, plainText} from '../output/kinds';

/** A link of its own in the text; only its text for an address that would run something. */
export function linkTo(url: string, label: string | PhrasingContent[], place: Place): Link | Text {
  const children: PhrasingContent[] = typeof label === 'string' ? [{type: 'text', value: label}] : label;
  const position = {start: place, end: place};
  return wouldRun(schemeOf(url))
    ? {type: 'text', value: plainText(children), position}
    : {type: 'link', url, children, position};
}

/** In small letters, and however a browser would find it. */
function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
}

function wouldRun(scheme: string | undefined): boolean {
  return /^(?:javascript|vbscript|data)$/.test(scheme ?? '');
}

/** The links and pictures in a line, for where only its text can stay. */
export function linksIn(nodes: readonly Nodes[]): (Link | Image)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image' || (node.type === 'link' && plainText(node.children) !== '')) {
      return [node];
    }
    return isParent(node) ? linksIn(node.children as PhrasingContent[]) : [];
  });
}

/**
 * The address on the portal of a link of the old pages. Nothing for an address that leads nowhere; that is reported
 * when the link had one.
 */
export function toAddress(written: string, place: Place, page: Page): string | undefined {
  const url = written.trim();
  const scheme = schemeOf(url);
  if (wouldRun(scheme)) {
    page.dropped(place, `A link to "${scheme}:": links lead to pages.`);
    return undefined;
  }
  if (url === '' || url === '#') {
    page.dropped(place, 'A link without an address; its text stays.');
    return undefined;
  }
  return mapped(url, page) ?? (scheme ? url : url.replace(/^(?!\/\/)([^?#]*)\.md(?=$|[?#])/, '$1.mdx'));
}

/** The table's entry for the address without its fragment, or for how it begins. */
function mapped(url: string, page: Page): string | undefined {
  const {links} = page.around.maps;
  const [address = '', fragment] = url.split(/(?=#)/, 2);
  const exact = links[url] ?? links[address] ?? links[`${address}/`] ?? links[address.replace(/\/$/, '')];
  if (exact !== undefined) {
    return links[url] ?? exact + (fragment ?? '');
  }
  const start = Object.keys(links)
    .filter((key) => key.endsWith('/') && address.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return start === undefined ? undefined : links[start]! + address.slice(start.length) + (fragment ?? '');
}

/** The links of a title but the one that the whole card is. */
export function withoutLink(links: RootContent[], url: string | undefined): RootContent[] {
  const isIt = (node: RootContent) =>
    node.type === 'paragraph' && node.children.some((child) => child.type === 'link' && child.url === url);
  const index = links.findIndex(isIt);
  return links.filter((_, each) => each !== index);
}
