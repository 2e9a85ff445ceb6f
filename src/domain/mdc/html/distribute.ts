import type {Element} from 'hast';
import type {PhrasingContent, RootContent} from 'mdast';
import type {HtmlReader} from './HtmlReader';
import {phrasingElements} from './phrasingElements';

/**
 * An element of a line that has paragraphs in it, as `<a>` or `<b>` around several: it goes into each paragraph. What
 * is no paragraph stays as it is.
 */
export function distribute(element: Element, flow: RootContent[], reader: HtmlReader): RootContent[] {
  const wrap = phrasingElements(element, reader);
  return flow.map((node) => {
    const isText = node.type === 'paragraph' || node.type === 'heading';
    return isText ? {...node, children: wrap(node.children as PhrasingContent[])} : node;
  });
}
