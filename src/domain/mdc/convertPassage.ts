import type {RootContent} from 'mdast';
import {convertBlocks} from './blocks/convertBlocks';
import {rebuild} from './finish/walk';
import {foldHtml} from './html/fold';
import {attachAttributes} from './markdown/attachAttributes';
import {parseMarkdown} from './markdown/parse';
import {inlineReferences} from './markdown/references';
import {plainText} from './output/kinds';
import type {Page} from './Page';
import {withoutMarks, type Block, type Passage} from './source/blocks';
import {footnoteStub} from './source/definitions';
import type {Line} from './source/lines';
import {scanBlocks} from './source/scanBlocks';

/** Converts Markdown and the components in it. */
export function convertPassage({lines, blocks}: Passage, page: Page): RootContent[] {
  const read = parseMarkdown([...page.definitions, ...lines]).filter((node) => !isStub(node));
  const parsed = inlineReferences(restoreMarks(read, blocks));
  const folded = foldHtml(attachAttributes(parsed, page), page);
  return convertBlocks(folded, blocks, page);
}

function isStub(node: RootContent): boolean {
  return node.type === 'footnoteDefinition' && plainText([node]) === footnoteStub;
}

/** Components in code and comments are no components: there the source stands as it is. */
function restoreMarks(nodes: readonly RootContent[], blocks: readonly Block[]): RootContent[] {
  return rebuild(nodes, (node) => {
    switch (node.type) {
      case 'code':
      case 'inlineCode':
      case 'text':
        return [{...node, value: withoutMarks(node.value, blocks)}];
      case 'html':
        return [{...node, value: node.value.replace(/<!--[^]*?(?:-->|$)/g, (text) => withoutMarks(text, blocks))}];
      default:
        return [node];
    }
  });
}

/** Converts a text that has not been looked through for components, such as a value of YAML. */
export function convertLines(lines: readonly Line[], page: Page): RootContent[] {
  return convertPassage(scanBlocks(lines, page), page);
}
