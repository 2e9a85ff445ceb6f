import type {PhrasingContent, RootContent} from 'mdast';
import {convertLines, convertPassage} from '../convertPassage';
import {rebuild} from '../finish/walk';
import type {Page} from '../Page';
import {toParagraphs} from '../output/kinds';
import type {Block} from '../source/blocks';
import {convertUse} from './convertUse';
import {toBindingText, toInline} from './inline';
import {mergeEntries, Props} from './Props';

/** Puts the portal's components in place of the marks of the old ones, and of those within a line. */
export function convertBlocks(nodes: readonly RootContent[], blocks: readonly Block[], page: Page): RootContent[] {
  return rebuild(nodes, (node) => {
    if (node.type === 'blockMark') {
      const block = blocks[Number(node.value)];
      return block ? convertBlock(block, page) : [];
    }
    if (node.type === 'inlineComponent') {
      return toInline(node, page) as PhrasingContent[];
    }
    return node.type === 'binding' ? [toBindingText(node, page)] : [node];
  });
}

function convertBlock(block: Block, page: Page): RootContent[] {
  const {name, label, attributes, properties, yaml, line, column} = block;
  const place = {line, column};
  const props = new Props(mergeEntries(attributes, properties, place), (lines) => convertLines(lines, page));
  const content = convertPassage(block.content, page);
  const hasLabel = label !== undefined && !/^[a-z]/.test(name);
  const children: RootContent[] = hasLabel ? [...toParagraphs([{type: 'text', value: label}]), ...content] : content;
  return convertUse({name, place, ...(label && {label}), props, children, yaml}, page);
}
