import type {Element} from 'hast';
import {escapeText, toCode} from './escape';
import {isLeftOut} from './leftOut';
import {isElement, textOf, type Node} from './tree';

/** Where a text stands. */
export interface Place {
  /** Address of the page, which its links are counted from. */
  url: string;
}

/** Elements that stand apart from what is beside them. */
const apart = new Set(
  ['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'pre', 'br'].concat([
    'header',
    'section',
    'blockquote',
    'table',
    'tr',
    'td',
    'th',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ]),
);

/** Nodes as one line of Markdown. */
export function toInline(nodes: readonly Node[], place: Place): string {
  return joinInline(nodes, place).replace(/\s+/g, ' ').trim();
}

function joinInline(nodes: readonly Node[], place: Place): string {
  let line = '';
  for (const node of nodes) {
    const text = isLeftOut(node) ? '' : toPiece(node, place);
    line += needsSpace(node, line, text) ? ` ${text}` : text;
  }
  return line;
}

/** Parts that only their styles hold apart would run into one word. */
function needsSpace(node: Node, before: string, text: string): boolean {
  return isElement(node, 'span', 'strong', 'code', 'a', 'time') && /[\w)\]`*]$/.test(before) && /^[\w[`*]/.test(text);
}

function toPiece(node: Node, place: Place): string {
  if (!isElement(node)) {
    return node.type === 'text' ? escapeText(node.value.replace(/\u200B/g, '')) : '';
  }
  const inner = () => joinInline(node.children, place);
  switch (node.tagName) {
    case 'code':
    case 'kbd':
      return toCode(textOf(node).replace(/\s+/g, ' '));
    case 'strong':
    case 'b':
      return mark('**', inner());
    case 'em':
    case 'i':
      return mark('*', inner());
    case 'li':
      return ` ${inner().trim()};`;
    case 'a':
      return toLink(node, place);
    case 'img':
      return toImage(node, place);
    default:
      return apart.has(node.tagName) ? ` ${inner()} ` : inner();
  }
}

/** Signs around a text, which may not begin or end with a space. */
function mark(sign: string, text: string): string {
  const trimmed = text.trim();
  return trimmed ? text.replace(trimmed, () => sign + trimmed + sign) : text;
}

function toLink(node: Element, place: Place): string {
  const text = toInline(node.children, place);
  const {href} = node.properties;
  return text && typeof href === 'string' ? `[${text}](${toAddress(href, place)})` : text;
}

function toImage({properties}: Element, place: Place): string {
  const alt = escapeText(String(properties.alt ?? '')).trim();
  return alt ? `![${alt}](${toAddress(String(properties.src), place)})` : '';
}

/** A whole address, which holds wherever the Markdown is read. */
function toAddress(href: string, {url}: Place): string {
  const address = URL.canParse(href, url) ? new URL(href, url).href : href;
  return address.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
