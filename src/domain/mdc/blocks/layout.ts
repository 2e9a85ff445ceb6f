import type {RootContent} from 'mdast';
import {twoColumnSizes} from '../../authoring/options';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {findPicture} from './pictures';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShTwoColumns`: the same name and the same sizes. */
export function toTwoColumns(use: Use, page: Page): RootContent[] {
  const {name, place, props, children} = use;
  readUi(use, page, []);
  const size = props.raw('size')?.toUpperCase();
  const isKnown = size === undefined || (twoColumnSizes as string[]).includes(size);
  if (!isKnown) {
    page.dropped(place, `size "${size}" of ${name}: there are only ${twoColumnSizes.join(', ')}.`);
  }
  return [flowElement('TwoColumns', {size: isKnown ? size : undefined}, children)];
}

/** `ShSegment`: a block, as the cell of columns or to be set off. */
export function toSegment(use: Use, page: Page): RootContent[] {
  const {props, place, children} = use;
  const {elevated} = readUi(use, page, ['elevated']);
  const url = props.raw('imageBackground');
  const background = url === undefined ? undefined : findPicture(url, place, {}, page)?.src;
  return [flowElement('Segment', {background, elevated}, children)];
}

export function toMultiColumn(use: Use, page: Page): RootContent[] {
  const {name, place, props, children} = use;
  readUi(use, page, []);
  const written = props.raw('cols');
  const cols = props.integer('cols', 1, 12);
  if (written !== undefined && cols === undefined) {
    page.dropped(place, `cols "${written}" of ${name}: it takes a whole number from 1 to 12.`);
  }
  return [flowElement('MultiColumn', {cols}, children)];
}

export function toColumn(use: Use, page: Page): RootContent[] {
  const {props, children} = use;
  readUi(use, page, []);
  const title = props.plain('title');
  const subtitle = props.raw('subtitle') ? props.plain('subtitle') : props.plain('subTitle');
  const footer = props.plain('footerText');
  const size = props.integer('size', 1, 12);
  const attributes = {
    title: title.text || undefined,
    subtitle: subtitle.text || undefined,
    footer: footer.text || undefined,
    size: size === 1 ? undefined : size,
  };
  return [flowElement('Column', attributes, [...children, ...title.links, ...subtitle.links, ...footer.links])];
}
