import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import type {Place} from '../model';
import {flowElement, type JsxAttributes} from '../output/jsx';
import {linkTo} from './links';
import {findPicture} from './pictures';
import {readUi} from './ui';
import type {Use} from './use';

interface TextImage {
  url?: string;
  alt?: string;
  title?: string;
  place: Place;
  attributes: JsxAttributes;
  content: RootContent[];
}

/** `ShTextImg`: text beside a picture; without a picture only the text. */
export function toTextImage(use: Use, page: Page): RootContent[] {
  const {props, place, children} = use;
  const {elevated} = readUi(use, page, ['elevated']);
  const title = props.plain('title');
  const subtitle = props.plain('subtitle');
  const attributes = {
    title: title.text || undefined,
    subtitle: subtitle.text || undefined,
    side: readSide(use, page),
    share: /^[sl]$/.test(props.raw('spanText') ?? '') ? props.raw('spanText') : undefined,
    align: readAlignment(props.raw('alignText')),
    elevated,
  };
  const content = [...props.flow('text'), ...title.links, ...subtitle.links, ...children];
  const url = props.raw('urlImage');
  const alt = props.raw('altImage');
  return buildTextImage({url, alt, title: title.text || subtitle.text, place, attributes, content}, page);
}

/** Text beside a picture, or a plain block when there is no picture to show. */
export function buildTextImage({url, alt, title, place, attributes, content}: TextImage, page: Page): RootContent[] {
  const picture = url === undefined ? undefined : findPicture(url, place, {alt, title}, page);
  if (picture) {
    return [flowElement('TextImage', {image: picture.src, alt: picture.alt, ...attributes}, content)];
  }
  const titles = [attributes.title, attributes.subtitle].filter((each) => typeof each === 'string');
  const link: RootContent[] = url ? [{type: 'paragraph', children: [linkTo(url, alt ?? url, place)]}] : [];
  const heads = titles.map((value): RootContent => ({
    type: 'paragraph',
    children: [{type: 'strong', children: [{type: 'text', value}]}],
  }));
  return [flowElement('Segment', {elevated: attributes.elevated}, [...heads, ...content, ...link])];
}

/** Only "left" was left; every other word put the text on the right. */
function readSide({name, place, props}: Use, page: Page): string | undefined {
  const side = props.raw('positionText');
  if (side !== undefined && side !== 'left' && side !== 'right') {
    page.converted(place, `positionText "${side}" of ${name} was shown as right.`);
  }
  return side === 'left' ? side : undefined;
}

/** The old pages centred by default, the portal aligns left. */
function readAlignment(written: string | undefined): string | undefined {
  return written === 'left' ? undefined : written === 'right' ? written : 'center';
}
