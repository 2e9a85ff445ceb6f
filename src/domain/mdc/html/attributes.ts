import type {Element} from 'hast';
import type {HtmlReader} from './HtmlReader';
import {readLook, type Look} from './styles';

/** The text of an attribute, or nothing when it is absent or empty. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : value;
  return text === undefined || text === null || text === '' ? undefined : String(text);
}

/** Attributes that lose nothing when they go: they say how the old pages were built, or what the portal decides. */
const silent = new Set(['target', 'rel', 'href', 'src', 'alt', 'title', 'name', 'id', 'className', 'style', 'to']);

/**
 * Reads class and style of an element and reports which of its attributes go. `used` are those that its conversion
 * takes besides.
 */
export function readElementLook(element: Element, reader: HtmlReader, used: readonly string[] = []): Look {
  const look = readLook(attributeOf(element, 'className'), attributeOf(element, 'style'));
  const others = Object.keys(element.properties).filter((name) => !silent.has(name) && !used.includes(name));
  const dropped = [...look.dropped, ...others.map((name) => `${name}="${attributeOf(element, name) ?? ''}"`)];
  if (dropped.length > 0) {
    const message = `${dropped.join(', ')} of <${element.tagName}>: the portal has styles of its own.`;
    reader.page.dropped(reader.placeOf(element), message);
  }
  return look;
}

/** The element's id when some page links to it. */
export function linkedId(element: Element, reader: HtmlReader): string | undefined {
  const id = attributeOf(element, 'id') ?? (element.tagName === 'a' ? attributeOf(element, 'name') : undefined);
  return id !== undefined && reader.page.around.fragments.has(id) ? id : undefined;
}
