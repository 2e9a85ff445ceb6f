import type {Element} from 'hast';
import type {PhrasingContent} from 'mdast';
import {attributeOf} from './attributes';
import type {HtmlReader} from './HtmlReader';
import {linkTo} from '../blocks/links';

/** Films, sounds and foreign pages become links: no page of the portal loads anything from another host. */
export function toMedia(element: Element, reader: HtmlReader): (children: PhrasingContent[]) => PhrasingContent[] {
  const url = attributeOf(element, 'src');
  const place = reader.placeOf(element);
  if (!url) {
    return (children) => children;
  }
  reader.page.converted(
    place,
    `<${element.tagName}> is a link now: pages of the portal load nothing from other hosts.`,
  );
  const label = attributeOf(element, 'title') ?? url;
  return (children) => [linkTo(url, label, place), ...children];
}
