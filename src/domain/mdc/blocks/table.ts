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
import type {Converter} from './use';

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
  return byKey.get(toKey(name));
}

/** `ShTextImg` and `sh-text-img` are one component. */
function toKey(name: string): string {
  return name.toLowerCase().replaceAll('-', '');
}
