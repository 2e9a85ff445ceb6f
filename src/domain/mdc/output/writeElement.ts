import type {Nodes, Paragraph, Parents, RootContent} from 'mdast';
import type {Handle, Info, State} from 'mdast-util-to-markdown';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

import {writeLine} from './writeLine';

const widest = 110;

/** Elements whose text stands on the line of their tags: a paragraph in them would be one on the page, too. */
const tightNames = new Set(['td', 'th', 'dt', 'dd', 'summary', 'figcaption', 'caption']);

/** Elements that are only there to hold others. */
const frameNames = new Set(['table', 'thead', 'tbody', 'tr', 'dl']);

/** Writes a component or element on lines of its own: short content indented, prose between blank lines. */
export const writeFlowElement: Handle = (node: MdxJsxFlowElement, _, state, info) => {
  const {name, children} = node;
  const open = (end: string) => openingTag(node, state, end);
  if (children.length === 0) {
    return open(' />');
  }
  if (isTight(node)) {
    const paragraph = children[0] as unknown as Paragraph;
    const exits = [state.enter('paragraph'), state.enter('phrasing')];
    const text = writeLine(
      paragraph,
      (each) => state.containerPhrasing(each, {...info, before: '>', after: '<'}),
      '# ',
    );
    exits.reverse().forEach((exit) => exit());
    return `${open('>')}${text.replace(/\n/g, ' ')}</${name}>`;
  }
  if (isCompact(node)) {
    return [open('>'), state.indentLines(lines(node, state, info), (line) => `  ${line}`), `</${name}>`].join('\n');
  }
  if (frameNames.has(name ?? '')) {
    return [open('>'), lines(node, state, info), `</${name}>`].join('\n');
  }
  return [open('>'), state.containerFlow(node as never, info), `</${name}>`].join('\n\n');
};

/** Children below each other; blank lines around those with prose in them. */
function lines(node: MdxJsxFlowElement, state: State, info: Info): string {
  const around = {...info, before: '\n', after: '\n'};
  const parts = node.children.map((child, index) => {
    const isApart = index > 0 && (hasProse(child) || hasProse(node.children[index - 1]!));
    return (isApart ? '\n' : '') + state.handle(child, node as never, state, around);
  });
  return parts.join('\n');
}

/** Writes an element in a line. */
export const writeTextElement: Handle = (node: MdxJsxTextElement, _, state, info) => {
  if (node.children.length === 0) {
    return openingTag(node, state, ' />');
  }
  const text = state.containerPhrasing(node as never, {...info, before: '>', after: '<'});
  return `${openingTag(node, state, '>')}${text}</${node.name}>`;
};
(writeTextElement as Handle & {peek: Handle}).peek = () => '<';

function isTight({name, children}: MdxJsxFlowElement): boolean {
  return tightNames.has(name ?? '') && children.length === 1 && (children[0] as Nodes).type === 'paragraph';
}

function hasProse(node: MdxJsxFlowElement['children'][number]): boolean {
  return node.type === 'mdxJsxFlowElement' && !isTight(node) && !isCompact(node);
}

/** Only elements, or one short line of text. */
function isCompact({children}: MdxJsxFlowElement): boolean {
  const nodes = children as RootContent[];
  if (nodes.length === 1 && nodes[0]!.type === 'paragraph') {
    return lengthOf(nodes[0]!) < 90;
  }
  return nodes.every(
    (node) => node.type === 'mdxJsxFlowElement' && (node.children.length === 0 || isTight(node) || isCompact(node)),
  );
}

/** Rough length of a line; endless for several lines. */
function lengthOf(node: Nodes): number {
  if (node.type === 'break') {
    return Infinity;
  }
  if ('children' in node) {
    const own = node.type === 'link' ? node.url.length + 4 : 2;
    return (node as Parents).children.reduce((sum, child) => sum + lengthOf(child), own);
  }
  return 'value' in node ? (node.value.includes('\n') ? Infinity : node.value.length) : 20;
}

function openingTag(node: MdxJsxFlowElement | MdxJsxTextElement, state: State, end: string): string {
  const isCell = state.stack.includes('tableCell');
  const attributes = node.attributes.map((attribute) => writeAttribute(attribute as MdxJsxAttribute, isCell));
  const oneLine = [`<${node.name}`, ...attributes].join(' ') + end;
  if (oneLine.length <= widest || node.type === 'mdxJsxTextElement' || attributes.length === 0) {
    return oneLine;
  }
  return [`<${node.name}`, ...attributes.map((each) => `  ${each}`), end.trim()].join('\n');
}

function writeAttribute({name, value}: MdxJsxAttribute, isCell: boolean): string {
  if (value === null || value === undefined) {
    return name;
  }
  if (typeof value === 'object') {
    return `${name}={${value.value}}`;
  }
  const safe = value.replace(/&(?=#|\w+;)/g, '&amp;').replaceAll('"', '&quot;');
  return `${name}="${isCell ? safe.replaceAll('|', '&#124;') : safe}"`;
}
