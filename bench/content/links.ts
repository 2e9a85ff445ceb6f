import {posix} from 'node:path';
import type {Nodes, PhrasingContent, Root} from 'mdast';
import {pageScheme, type ContentPage} from './model';

/** Makes links to pages that the content has lead to them; of the other links within the portal only the words stay. */
export function joinLinks(pages: readonly ContentPage[], guide: string): ContentPage[] {
  const ids = new Set(pages.map(({id}) => id));
  const join = (url: string, page: ContentPage): string | undefined => {
    if (/^[a-z]+:/i.test(url)) {
      return url;
    }
    const id = toId(url, page.id, guide);
    return ids.has(id) ? pageScheme + id : undefined;
  };
  return pages.map((page) => ({...page, body: mapLinks(page.body, (url) => join(url, page))}));
}

/** The id of the page that a link of the portal leads to. */
export function toId(url: string, from: string, guide: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/\.mdx?$/, '');
  if (path === '') {
    return from;
  }
  const absolute = path.startsWith('/') ? path : posix.join('/', posix.dirname(from), path);
  return absolute.replace(guide, '/guide/').replace(/^\/|\/(index)?$/g, '');
}

/** A copy of the tree with other links; where `map` gives nothing, only the words of the link stay. */
export function mapLinks(tree: Root, map: (url: string) => string | undefined): Root {
  const mapNode = (node: Nodes): Nodes[] => {
    const children = 'children' in node ? node.children.flatMap(mapNode) : undefined;
    if (node.type !== 'link') {
      return [children ? ({...node, children} as Nodes) : node];
    }
    const url = map(node.url);
    return url === undefined ? children! : [{...node, url, children: children as PhrasingContent[]}];
  };
  return mapNode(tree)[0] as Root;
}
