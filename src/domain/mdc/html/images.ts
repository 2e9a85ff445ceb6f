import type {Element} from 'hast';
import type {Image, PhrasingContent} from 'mdast';
import {textElement} from '../output/jsx';
import {findIcon} from '../blocks/icons';
import {attributeOf, readElementLook} from './attributes';
import type {HtmlReader} from './HtmlReader';

/** `<img>` as a picture of Markdown; one without an address goes. */
export function toImage(element: Element, reader: HtmlReader): PhrasingContent[] {
  readElementLook(element, reader, ['loading', 'decoding', 'srcSet', 'sizes']);
  const url = attributeOf(element, 'src');
  const place = reader.placeOf(element);
  if (!url) {
    reader.page.dropped(place, 'A picture without an address.');
    return [];
  }
  const alt = attributeOf(element, 'alt') ?? '';
  const image: Image = {type: 'image', url, alt, position: {start: place, end: place}};
  return [image];
}

/** `<icon name="mdi:home">`, which was a component of the old site. */
export function toIcon(element: Element, reader: HtmlReader): PhrasingContent[] {
  readElementLook(element, reader, ['name', 'icon', 'size', 'color']);
  const written = attributeOf(element, 'name') ?? attributeOf(element, 'icon');
  const name = written && findIcon(written, reader.placeOf(element), reader.page);
  return name ? [textElement('Icon', {name})] : [];
}
