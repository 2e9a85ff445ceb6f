import type {Element} from 'hast';
import type {RootContent} from 'mdast';
import {convertUse} from '../blocks/convertUse';
import {mergeEntries, Props} from '../blocks/Props';
import {findConverter} from '../blocks/table';
import {convertLines} from '../convertPassage';
import {parseAttributes} from '../source/attributes';
import type {HtmlReader} from './HtmlReader';

/** Components that stand in a line of text. */
const inLine = /^sh-?(?:badge|button)$/;

/** True for a component of the old site that is written as a tag: `<ShAlert>`. */
export function isComponent({tagName}: Element): boolean {
  return /^sh-?[a-z]/.test(tagName) && findConverter(tagName) !== undefined;
}

export function isFlowComponent(element: Element): boolean {
  return isComponent(element) && !inLine.test(element.tagName);
}

/** Converts `<ShAlert>…</ShAlert>` like `::ShAlert`, with its content converted already. */
export function toComponent(element: Element, children: RootContent[], reader: HtmlReader): RootContent[] {
  const place = reader.placeOf(element);
  const [, name = element.tagName, written = ''] = /^<([\w-]+)([^]*?)\/?>$/.exec(reader.openingTag(element)) ?? [];
  const attributes = parseAttributes(written.trim()) ?? [];
  const props = new Props(mergeEntries(attributes, new Map(), place), (lines) => convertLines(lines, reader.page));
  return convertUse({name, place, props, children, yaml: []}, reader.page);
}
