import type {Element} from 'hast';
import {escapeStart, toFence} from './escape';
import {toInline, type Place} from './inline';
import {isLeftOut} from './leftOut';
import {toTable} from './table';
import {findElement, isElement, readClasses, textOf, type Node} from './tree';

const blockNames = [
  'p',
  'div',
  'ul',
  'ol',
  'dl',
  'table',
  'pre',
  'blockquote',
  'figure',
  'figcaption',
  'details',
].concat([
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'summary',
]);

const isHeading = ({tagName}: Element) => /^h[1-6]$/.test(tagName);

const hasBlocks = ({children}: Element) => Boolean(findElement(children, (child) => isElement(child, ...blockNames)));

/** Nodes as blocks of Markdown: one for each element that stands by itself, one for each run of text between. */
export function toBlocks(nodes: readonly Node[], place: Place): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    blocks.push(toParagraph(run, place));
    run = [];
  };
  for (const node of nodes.filter((each) => !isLeftOut(each))) {
    if (isElement(node) && isBlock(node)) {
      endRun();
      blocks.push(...toBlock(node, place));
    } else {
      run.push(node);
    }
  }
  endRun();
  return blocks.filter((block) => block !== '');
}

/** A link stays in its line, except one around a heading. */
function isBlock(node: Element): boolean {
  const isLink = node.tagName === 'a';
  return blockNames.includes(node.tagName) || (isLink ? Boolean(findElement([node], isHeading)) : hasBlocks(node));
}

function toParagraph(nodes: readonly Node[], place: Place): string {
  return escapeStart(toInline(nodes, place));
}

function toBlock(node: Element, place: Place): string[] {
  const {tagName, children} = node;
  switch (tagName) {
    case 'hr':
      return ['---'];
    case 'pre':
      return [toFence(textOf(node), languageOf(node))];
    case 'table':
      return [toTable(node, place)];
    case 'ul':
    case 'ol':
      return [toList(node, place)];
    case 'dl':
      return [toPairs(node, place)];
    case 'blockquote':
      return [toBlocks(children, place).join('\n\n').replace(/^/gm, '> ')];
    case 'summary':
    case 'figcaption':
      return hasBlocks(node) ? toBlocks(children, place) : toLabel(node, place);
    default:
      return isHeading(node) ? toHeading(node, place) : toBlocks(children, place);
  }
}

function toHeading({tagName, children}: Element, place: Place): string[] {
  const text = toInline(children, place);
  return text ? [`${'#'.repeat(Number(tagName[1]))} ${text}`] : [];
}

function toLabel({children}: Element, place: Place): string[] {
  const text = toInline(children, place);
  return text ? [`**${text.replaceAll('**', '')}**`] : [];
}

function languageOf(node: Element): string {
  const code = findElement([node], (element) => readClasses(element).some((name) => name.startsWith('language-')));
  const name = code && readClasses(code).find((each) => each.startsWith('language-'));
  return name?.slice('language-'.length) ?? '';
}

function toList(list: Element, place: Place): string {
  const items = list.children.filter((item): item is Element => isElement(item, 'li') && !isLeftOut(item));
  return items
    .map((item, index) => {
      const sign = list.tagName === 'ol' ? `${Number(list.properties.start ?? 1) + index}. ` : '- ';
      const text = toBlocks(item.children, place).join('\n\n');
      return sign + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

/** Terms and what they are: a list with the terms in front. */
function toPairs(list: Element, place: Place): string {
  const parts = list.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const lines = parts.filter((part): part is Element => isElement(part, 'dt', 'dd'));
  return lines
    .map(({tagName, children}) => {
      const text = toInline(children, place);
      return tagName === 'dt' ? `\n- ${text}:` : ` ${text}`;
    })
    .join('')
    .trim();
}
