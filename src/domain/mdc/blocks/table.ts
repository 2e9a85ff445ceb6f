import type {RootContent} from 'mdast';
import {wrapperNames} from '../html/names';
import type {Page} from '../Page';
import {toAlert} from './alert';
import {admonitions} from './admonition';
import {toBadge, toButton} from './button';
import {toCard, toMicroCard} from './cards';
import {toCarousel} from './carousel';
import {toFaq} from './faq';
import {toColumn, toMultiColumn, toSegment, toTwoColumns} from './layout';
import {toActionCard, toAvatar, toFigure, toLogos, toPost, toVideo} from './media';
import {kept, toDynamicTable} from './queries';
import {toTextImage} from './textImage';
import {readUi} from './ui';
import type {Converter, Use} from './use';

/** The components of the old pages. */
const converters: Readonly<Record<string, Converter>> = {
  ...admonitions,
  ...kept,
  ShActionCard: toActionCard,
  ShAlert: toAlert,
  ShAvatar: toAvatar,
  ShBadge: toBadge,
  ShButton: toButton,
  ShCard: toCard,
  ShCarousel: toCarousel,
  ShColumn: toColumn,
  ShDynamicTable: toDynamicTable,
  ShFaq: toFaq,
  ShHelperComponent: toLogos,
  ShImgContainer: toFigure,
  ShMicroCard: toMicroCard,
  ShMultiColumn: toMultiColumn,
  ShSegment: toSegment,
  ShSocial: toPost,
  ShTextImg: toTextImage,
  ShTwoColumns: toTwoColumns,
  ShVideo: toVideo,
};

const byKey: ReadonlyMap<string, Converter> = new Map(
  Object.entries(converters).map(([name, convert]) => [toKey(name), convert]),
);

/** How a component is written on the portal; nothing for one that is not known. */
export function findConverter(name: string): Converter | undefined {
  return byKey.get(toKey(name)) ?? (wrapperNames.has(name) ? toContent : undefined);
}

/** `::div`: an element around its content. */
function toContent(use: Use, page: Page): RootContent[] {
  readUi(use, page, []);
  return use.children;
}

/** `ShTextImg` and `sh-text-img` are one component. */
function toKey(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}
