import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {toParagraphs} from '../output/kinds';
import {findIcon} from './icons';
import {linkTo, toAddress, withoutLink} from './links';
import {showPicture} from './showPicture';
import {readUi} from './ui';
import type {Use} from './use';

/** Layouts in which the cover hides the card, so that it is what one sees of it. */
const covered = new Set(['translate', 'opacity', 'logo']);

/** `ShMicroCard`: its text was shown on hover, or not at all, in half of its layouts; here it is always visible. */
export function toMicroCard(use: Use, page: Page): RootContent[] {
  const {props, place, children} = use;
  const {elevated, tinted} = readUi(use, page, ['elevated', 'tinted']);
  const layout = props.raw('layout') ?? 'default';
  const [title, subtitle] = readTitles(use);
  const written = props.raw('urlWrapper') ?? props.raw('urlButton') ?? title.url ?? subtitle.url;
  const href = written === undefined ? undefined : toAddress(written, place, page);
  const icon = props.raw('icon') ?? (layout === 'default' || covered.has(layout) ? props.raw('coverIcon') : undefined);
  const content = [
    ...pictures(use, page, layout, title.text),
    ...props.flow('text'),
    ...props.flow('coverText'),
    ...withoutLink([...title.links, ...subtitle.links], written),
    ...children,
  ];
  if (!title.text) {
    const link = href === undefined ? [] : toParagraphs([linkTo(href, href, place)]);
    return content.length + link.length > 0 ? [flowElement('Segment', {elevated}, [...content, ...link])] : [];
  }
  const attributes = {
    title: title.text,
    subtitle: subtitle.text || undefined,
    icon: icon && findIcon(icon, place, page),
    href,
    tone: tinted ? 'tint' : undefined,
    elevated,
  };
  return [flowElement('MicroCard', attributes, content)];
}

/** A card without a title takes its subtitle for one. */
function readTitles({props}: Use) {
  const title = props.plain('title');
  const subtitle = props.plain('subtitle');
  return title.text || !subtitle.text ? ([title, subtitle] as const) : ([subtitle, title] as const);
}

function pictures({props, place}: Use, page: Page, layout: string, title: string): RootContent[] {
  const texts = {alt: props.raw('altImage'), title};
  const inner = props.raw('urlImage');
  const cover = props.raw('coverImage');
  const shown = [inner, covered.has(layout) && cover !== inner ? cover : undefined];
  if (cover && !covered.has(layout)) {
    page.dropped(place, `The picture ${cover} behind the card: it only decorates.`);
  }
  return shown.flatMap((url) => (url ? showPicture(url, place, texts, page) : []));
}

/** `ShCard`, the card of a news article. */
export function toCard(use: Use, page: Page): RootContent[] {
  const {props, place, children} = use;
  const {elevated} = readUi(use, page, ['elevated']);
  const title = props.plain('title');
  const subtitle = props.plain('subtitle');
  const url = props.raw('articleURL') ?? props.raw('urlUpperBase') ?? title.url;
  const image = props.raw('urlImage');
  const content = [
    ...(image ? showPicture(image, place, {alt: props.raw('altImage'), title: title.text}, page) : []),
    ...['upperBaseText', 'text', 'excerpt', 'coverText'].flatMap((name) => props.flow(name)),
    ...withoutLink(title.links, url),
    ...subtitle.links,
    ...toParagraphs(props.joined(['leftLabel', 'centerLabel', 'rightLabel'], ' · ')),
    ...children,
  ];
  const href = url === undefined ? undefined : toAddress(url, place, page);
  const attributes = {
    title: title.text || subtitle.text,
    subtitle: title.text ? subtitle.text || undefined : undefined,
  };
  return attributes.title
    ? [flowElement('MicroCard', {...attributes, href, elevated}, content)]
    : [flowElement('Segment', {elevated}, [...content, ...(href ? toParagraphs([linkTo(href, href, place)]) : [])])];
}
