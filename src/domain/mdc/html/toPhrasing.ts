import type {RootContent as HastContent} from 'hast';
import type {PhrasingContent} from 'mdast';
import {isFlowNode, flatten} from '../output/kinds';
import {textComment, textElement} from '../output/jsx';
import {activeNames, blockNames} from './names';
import type {HtmlReader} from './HtmlReader';
import {boundary} from './serialise';
import {phrasingElements} from './phrasingElements';
import {isBreak} from './spacing';

/** HTML nodes as what stands in a line of text. */
export function toPhrasing(nodes: readonly HastContent[], reader: HtmlReader): PhrasingContent[] {
  return withoutDoubleBreaks(nodes.flatMap((node) => toPhrases(node, reader)));
}

function toPhrases(node: HastContent, reader: HtmlReader): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{type: 'text', value: collapse(node.value)}];
    case 'comment': {
      const marked = reader.nodeOf(node);
      if (!marked) {
        return node.value === boundary || node.value.trim() === '' ? [] : [textComment(node.value)];
      }
      return isFlowNode(marked) ? flatten([marked], () => ({type: 'text', value: ' '})) : [marked as PhrasingContent];
    }
    case 'element': {
      const children = phrasingElements(node, reader)(toPhrasing(node.children, reader));
      return blockNames.has(node.tagName) || activeNames.has(node.tagName) ? spaced(children) : children;
    }
    default:
      return [];
  }
}

/** The words of a block do not grow together with those around it. */
function spaced(children: PhrasingContent[]): PhrasingContent[] {
  const space: PhrasingContent = {type: 'text', value: ' '};
  return children.length > 0 ? [space, ...children, space] : [];
}

/** Blanks as a browser shows them: one for several. Line ends stay, they keep the source readable. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '));
}

/** A line end of Markdown and a `<br>` beside it are one break. */
function withoutDoubleBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes
    .filter((node, index) => !(node.type === 'break' && isBreak(nodes[index + 1])))
    .map((node) => (node.type === 'break' ? textElement('br', {}) : node));
}
