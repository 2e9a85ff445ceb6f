import type {Element} from 'hast';
import type {PhrasingContent} from 'mdast';
import {readElementLook} from './attributes';
import type {HtmlReader} from './HtmlReader';
import {activeNames, blockNames, invisibleNames, keptNames, wrapperNames} from './names';

const known = new Set([
  ...[...blockNames, ...wrapperNames, ...invisibleNames, ...activeNames, ...Object.keys(keptNames)],
  ...'a b strong i em del s strike code tt br img icon iframe video audio source'.split(' '),
]);

/** True for a tag that is no HTML and has no end. */
export function isWord(element: Element): boolean {
  return !known.has(element.tagName) && !element.data?.position?.closing;
}

/**
 * A name that is not HTML. Without an end it is a word in angle brackets, as in `/3/<n>/1`, and becomes text; with an
 * end its content stays.
 */
export function toUnknown(element: Element, reader: HtmlReader): (children: PhrasingContent[]) => PhrasingContent[] {
  const place = reader.placeOf(element);
  const tag = reader.openingTag(element);
  if (!isWord(element)) {
    readElementLook(element, reader);
    reader.page.dropped(place, `<${element.tagName}> is no element of HTML; its content stays.`);
    return (children) => children;
  }
  reader.page.converted(place, `${tag} is no element of HTML; it is text now.`);
  return (children) => [{type: 'text', value: tag.replace(/\s*\/>$/, '>')}, ...children];
}
