import type {XmlElement} from '../../registry/xml';
import type {Edit} from '../model';
import {lineEndOf} from '../text/line-ends';
import type {Lines} from '../text/lines';

/** Where the parts of an element lie in the text. */
export interface Located {
  start: number;
  /** Just behind the name in the start tag. */
  nameEnd: number;
  /** The `>` of the start tag, or the `/` of an empty one. */
  tagEnd: number;
  empty: boolean;
}

/** Finds the start tag of an element; undefined when the text there is another one, so that nothing wrong is edited. */
export function locate(element: XmlElement, lines: Lines): Located | undefined {
  const start = element.column === undefined ? undefined : lines.offset(element.line, element.column);
  const found = start === undefined ? undefined : findTag(lines.text, start, element.name);
  return found;
}

function findTag(text: string, start: number, name: string): Located | undefined {
  const nameEnd = start + 1 + name.length;
  if (text.slice(start, nameEnd) !== `<${name}` || !/[\s/>]/.test(text[nameEnd] ?? '')) {
    return undefined;
  }
  const tag = /^(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/.exec(text.slice(nameEnd, nameEnd + 2000));
  if (!tag) {
    return undefined;
  }
  const empty = tag[1] === '/';
  return {start, nameEnd, tagEnd: nameEnd + tag[0].length - (empty ? 2 : 1), empty};
}

/** The edit that makes `text` the content of an element of plain text. */
export function editText(element: XmlElement, text: string, lines: Lines): Edit | undefined {
  const place = locate(element, lines);
  if (!place) {
    return undefined;
  }
  const escaped = escapeText(text);
  if (place.empty) {
    return {start: place.tagEnd, end: place.tagEnd + 2, text: `>${escaped}</${element.name}>`};
  }
  const end = lines.text.indexOf('<', place.tagEnd);
  // A comment or CDATA inside is left alone.
  return lines.text.startsWith(`</${element.name}`, end) ? {start: place.tagEnd + 1, end, text: escaped} : undefined;
}

/** The edit that puts a new element behind `before`, on a line of its own with the same indentation. */
export function insertAfter(before: XmlElement, name: string, text: string, lines: Lines): Edit | undefined {
  const place = locate(before, lines);
  const close = `</${before.name}>`;
  const end =
    place && !place.empty ? lines.text.indexOf(close, place.tagEnd) + close.length : place && place.tagEnd + 2;
  if (!place || end === undefined || end < place.tagEnd) {
    return undefined;
  }
  const indent = /[\t ]*$/.exec(lines.text.slice(0, place.start))![0];
  return {start: end, end, text: `${lineEndOf(lines.text)}${indent}<${name}>${escapeText(text)}</${name}>`};
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
