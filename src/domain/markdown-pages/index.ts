import type {Root} from 'hast';
import {toBlocks} from './blocks';

/** Every page as Markdown, made of its HTML. */

/**
 * The content of a page as Markdown (CommonMark with the tables of GFM). Left out is what leads to other pages or needs a
 * browser; a diagram is its words. `url` is the address of the page, which its links are counted from.
 */
export function toMarkdown(content: Root, url: string): string {
  return [...toBlocks(content.children, {url}), `---`, `Page: <${url}>`].join('\n\n') + '\n';
}

export {findAll, findElement, isElement, textOf, type Node} from './tree';
