import type {Element} from 'hast';
import type {Code, RootContent} from 'mdast';
import {flowElement} from '../output/jsx';
import {plainText, toParagraphs} from '../output/kinds';
import {attributeOf, linkedId, readElementLook} from './attributes';
import {distribute} from './distribute';
import type {HtmlReader} from './HtmlReader';
import {toDescriptions, toList} from './lists';
import {activeNames, invisibleNames, wrapperNames} from './names';
import {trim} from './spacing';
import {toTable} from './table';
import {toFlow} from './toFlow';
import {toPhrasing} from './toPhrasing';
import {isWord} from './unknown';

type Converter = (element: Element, reader: HtmlReader) => RootContent[];

/** Elements that stand on lines of their own, and how each is written. */
export const flowElements: Readonly<Record<string, Converter>> = {
  ...Object.fromEntries([...wrapperNames].map((name) => [name, toContent])),
  ...Object.fromEntries([...activeNames, ...invisibleNames].map((name) => [name, toInactive])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, toHeading])),
  blockquote: (element, reader) => [{type: 'blockquote', children: toFlow(element.children, reader) as []}],
  details: toDetails,
  dl: toDescriptions,
  hr: () => [{type: 'thematicBreak'}],
  menu: toList,
  ol: toList,
  pre: toCode,
  table: toTable,
  ul: toList,
};

/** A wrapper's content, with its id when a link leads there. */
function toContent(element: Element, reader: HtmlReader): RootContent[] {
  const {meanings} = readElementLook(element, reader);
  const id = linkedId(element, reader);
  const plain: Element = {...element, tagName: meanings[0] ?? 'div', properties: {}};
  const tags = {strong: 'strong', emphasis: 'em', delete: 'del', u: 'u'} as const;
  const flow = toFlow(element.children, reader);
  const content = meanings[0] ? distribute({...plain, tagName: tags[meanings[0]]}, flow, reader) : flow;
  return id ? [flowElement('div', {id}, content)] : content;
}

function toInactive(element: Element, reader: HtmlReader): RootContent[] {
  return distribute(element, toFlow(element.children, reader), reader);
}

function toHeading(element: Element, reader: HtmlReader): RootContent[] {
  readElementLook(element, reader);
  const children = trim(toPhrasing(element.children, reader));
  const depth = Number(element.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6;
  const id = linkedId(element, reader);
  const place = reader.placeOf(element);
  return children.length === 0
    ? []
    : [{type: 'heading', depth, children, position: {start: place, end: place}, ...(id && {data: {id}})}];
}

function toDetails(element: Element, reader: HtmlReader): RootContent[] {
  const isSummary = (node: Element['children'][number]) => node.type === 'element' && node.tagName === 'summary';
  const summary = element.children.find(isSummary) as Element | undefined;
  const title = summary ? trim(toPhrasing(summary.children, reader)) : [];
  const rest = toFlow(
    element.children.filter((node) => node !== summary),
    reader,
  );
  readElementLook(element, reader, ['open']);
  return [flowElement('details', {}, [flowElement('summary', {}, toParagraphs(title)), ...rest])];
}

/** `<pre>`: code as it stands there, unless there are blocks in it. */
function toCode(element: Element, reader: HtmlReader): RootContent[] {
  readElementLook(element, reader);
  if (element.children.some((node) => reader.isFlow(node))) {
    return toFlow(element.children, reader);
  }
  const inner = element.children.find((node) => node.type === 'element' && node.tagName === 'code') as
    Element | undefined;
  const lang = /language-([\w-]+)/.exec(attributeOf(inner ?? element, 'className') ?? '')?.[1];
  const code: Code = {type: 'code', lang: lang ?? null, value: textIn(element, reader).replace(/^\n|\s+$/g, '')};
  return [code];
}

function textIn(element: Element, reader: HtmlReader): string {
  return element.children
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'element':
          return node.tagName === 'br' ? '\n' : (isWord(node) ? reader.openingTag(node) : '') + textIn(node, reader);
        case 'comment': {
          const marked = reader.nodeOf(node);
          return marked ? plainText([marked]) : '';
        }
        default:
          return '';
      }
    })
    .join('');
}
