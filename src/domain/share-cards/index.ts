/** The pictures that links of pages are shown with in chats: which card a page gets, and what it says. */

export {chooseCard} from './chooseCard';
export {describeCard} from './describeCard';
export {toDrawable} from './drawable';
export type {
  CardArea,
  CardObject,
  CardPage,
  CardResource,
  CardSources,
  CardUpdate,
  PlacedCard,
  ShareCard,
} from './model';
