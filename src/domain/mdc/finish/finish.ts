import type {Nodes, RootContent} from 'mdast';
import type {Page} from '../Page';
import {finishBlock} from './blocks';
import {giveHeadingIds} from './headingIds';
import {finishPhrase} from './phrases';
import {joinTexts} from './texts';
import {rebuild} from './walk';

/** What is done once the whole page is in the portal's form: links, pictures, anchors, and what a person would tidy up. */
export function finish(nodes: readonly RootContent[], page: Page): RootContent[] {
  const phrases = rebuild(nodes, (node) => finishPhrase(node, page));
  const joined = joinTexts(phrases);
  const blocks = rebuild(joined, (node, parent?: Nodes) => finishBlock(node, parent, page));
  return giveHeadingIds(blocks, page);
}
