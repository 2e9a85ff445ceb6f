import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import {flowElement} from '../output/jsx';
import {linkTo} from './links';
import {findPicture, type PictureText} from './pictures';

/** A picture on lines of its own. One of another host becomes a link to it. */
export function showPicture(
  url: string,
  place: Place,
  text: PictureText & {caption?: string},
  page: Page,
): RootContent[] {
  const picture = findPicture(url, place, text, page);
  if (picture) {
    return [flowElement('Picture', {image: picture.src, alt: picture.alt, caption: text.caption})];
  }
  const label = text.caption ?? (text.alt?.trim() || text.title || url);
  return [{type: 'paragraph', children: [linkTo(url, label, place)]}];
}
