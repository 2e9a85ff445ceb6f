import type {Element, RootContent as HastContent} from 'hast';
import type {PhrasingContent, RootContent} from 'mdast';
import {comment} from '../output/jsx';
import {flowElements} from './flowElements';
import {isComponent, toComponent} from './components';
import type {HtmlReader} from './HtmlReader';
import {boundary} from './serialise';
import {isBreak, splitAtDoubleBreaks} from './spacing';
import {toPhrasing} from './toPhrasing';
import {distribute} from './distribute';

/** HTML nodes as flow content. What stands in a line becomes paragraphs. */
export function toFlow(nodes: readonly HastContent[], reader: HtmlReader): RootContent[] {
  const flow: RootContent[] = [];
  let line: HastContent[] = [];
  const endLine = () => {
    flow.push(...toLines(line, reader));
    line = [];
  };
  for (const node of nodes) {
    const block = toBlock(node, reader, line.every(isSpace));
    if (block) {
      endLine();
      flow.push(...block);
    } else {
      line.push(node);
    }
  }
  endLine();
  return flow;
}

function isSpace(node: HastContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function toLines(line: readonly HastContent[], reader: HtmlReader): RootContent[] {
  const parts = splitAtDoubleBreaks(toPhrasing(line, reader));
  const breaks = line.filter((node) => node.type === 'element' && node.tagName === 'br');
  if (breaks.length > parts.flat().filter(isBreak).length) {
    reader.page.dropped(reader.placeOf(breaks.at(-1)!), 'Line breaks for distance: the portal keeps distances itself.');
  }
  return parts.map((children: PhrasingContent[]) => ({type: 'paragraph', children}));
}

/** The flow content of a node, or nothing when it stands in a line. */
function toBlock(node: HastContent, reader: HtmlReader, isLineStart: boolean): RootContent[] | undefined {
  if (node.type === 'comment') {
    if (node.value === boundary) {
      return [];
    }
    const marked = reader.nodeOf(node);
    if (marked) {
      return reader.isFlow(node) ? [marked as RootContent] : undefined;
    }
    return isLineStart ? toComment(node.value) : undefined;
  }
  return node.type === 'element' && reader.isFlow(node) ? toElement(node, reader) : undefined;
}

/** `<!--more-->` says where the excerpt of an article ends. */
function toComment(text: string): RootContent[] {
  return text.trim() === '' ? [] : [comment(text.trim() === 'more' ? 'truncate' : text)];
}

function toElement(element: Element, reader: HtmlReader): RootContent[] {
  if (isComponent(element)) {
    return toComponent(element, toFlow(element.children, reader), reader);
  }
  const convert = flowElements[element.tagName];
  return convert ? convert(element, reader) : distribute(element, toFlow(element.children, reader), reader);
}
