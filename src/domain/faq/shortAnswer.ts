import type {Nodes} from 'mdast';
import {parseMarkdown} from '../yaml/markdown';

/** The first paragraph of an answer as plain text; empty when the answer begins with something else. */
export function shortAnswer(answer: string): string {
  const [first] = parseMarkdown(answer).children;
  return first?.type === 'paragraph' ? plainText(first).replace(/\s+/g, ' ').trim() : '';
}

function plainText(node: Nodes): string {
  return 'children' in node ? node.children.map(plainText).join('') : 'value' in node ? node.value : '';
}
