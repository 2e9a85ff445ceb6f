import type {Nodes} from 'mdast';
import {isParent} from './kinds';

/** What a line of text says and how, as one text: to compare what was written with what is read. */
export function signatureOf(nodes: readonly Nodes[]): string {
  return nodes.map(describe).join('').replace(/\s+/g, ' ').trim();
}

function describe(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'link':
      return `[${signatureOf(node.children)}](${node.url})`;
    case 'image':
      return `![${node.alt}](${node.url})`;
    case 'break':
      return '\n';
    case 'mdxJsxTextElement':
      return `<${node.name}>${signatureOf(node.children)}</>`;
    default:
      return isParent(node)
        ? `${node.type}(${signatureOf(node.children)})`
        : `${node.type}{${'value' in node ? node.value : ''}}`;
  }
}
