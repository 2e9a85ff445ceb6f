import type {Image, Link, Nodes, PhrasingContent, RootContent} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import {isParent, plainText} from '../output/kinds';

export function linkTo(url: string, label: string, place: Place): Link {
  return {type: 'link', url, children: [{type: 'text', value: label}], position: {start: place, end: place}};
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
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme && /^(?:javascript|vbscript|data)$/.test(scheme)) {
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
