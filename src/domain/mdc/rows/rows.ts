import type {RootContent} from 'mdast';
import {separatorSizes} from '../../authoring/options';
import {showPicture} from '../blocks/showPicture';
import {buildTextImage} from '../blocks/textImage';
import type {Use} from '../blocks/use';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';

/** `RowTextImage`: text left, picture right; `cols` is the width of the text in twelfths. */
export function toTextImage(use: Use, page: Page): RootContent[] {
  return toPair(use, page, 'left', use.props.integer('cols', 0, 12) ?? 6);
}

/** `RowImageText`: picture left, text right; `cols` is the width of the picture. */
export function toImageText(use: Use, page: Page): RootContent[] {
  return toPair(use, page, undefined, 12 - (use.props.integer('cols', 0, 12) ?? 6));
}

function toPair({place, props}: Use, page: Page, side: 'left' | undefined, twelfths: number): RootContent[] {
  const share = twelfths <= 4 ? 's' : twelfths >= 8 ? 'l' : undefined;
  const content = props.flow('text');
  const alt = props.raw('title');
  return buildTextImage({url: props.raw('image'), alt, place, attributes: {side, share}, content}, page);
}

export function toText({props}: Use): RootContent[] {
  return props.flow('text');
}

export function toImage({place, props}: Use, page: Page): RootContent[] {
  const url = props.raw('image');
  return url ? showPicture(url, place, {alt: props.raw('title')}, page) : [];
}

export function toSeparator({name, place, props}: Use, page: Page): RootContent[] {
  const written = props.raw('size');
  const size = separatorSizes.find((each) => each === written?.toUpperCase());
  if (written !== undefined && !size) {
    page.dropped(place, `size "${written}" of ${name}: there are only ${separatorSizes.join(', ')}.`);
  }
  return [flowElement('Separator', {size})];
}
