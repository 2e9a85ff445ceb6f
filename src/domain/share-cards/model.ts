import type {Area} from '../authoring/options';

/** An area of the portal with a colour of its own; `portal` is what belongs to none. */
export type CardArea = Area | 'portal';

/** What the picture says that a link of a page is shown with. */
export interface ShareCard {
  area: CardArea;
  /** Where in the portal the page is: `Object registry`. */
  label: string;
  /** ID that stands before the title: `3303`. */
  id?: string;
  title: string;
  /** What else is worth knowing, in a line: `Version 1.1`, `12 Resources`. */
  facts: readonly string[];
}

/** The card of a page; pages with the same `place` share it. */
export interface PlacedCard {
  /** The page that the card lies beside, below the site: `registry/objects/3303/`. */
  place: string;
  card: ShareCard;
}

/** What a built page says of itself. */
export interface CardPage {
  /** Below the site: `registry/objects/3/1.0/`; empty for the home page. */
  path: string;
  title: string;
  /** Names of the pages above it and its own, as the page shows them. */
  crumbs: readonly {name: string}[];
}

/** What cards say that stands in no title. */
export interface CardSources {
  /** By Object ID. */
  objects: ReadonlyMap<string, CardObject>;
  /** Reusable Resources by Resource ID. */
  resources: ReadonlyMap<string, CardResource>;
  /** By path below the site: `updates/lwm2m-1-2/`. */
  updates: ReadonlyMap<string, CardUpdate>;
}

/** The newest version of an Object. */
export interface CardObject {
  name: string;
  version: string;
  resources: number;
  owner?: string;
}

export interface CardResource {
  name: string;
  type?: string;
  /** How many Objects use it. */
  objects: number;
}

export interface CardUpdate {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Names of the Working Groups that post it. */
  groups: readonly string[];
}
