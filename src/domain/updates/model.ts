/** What an update is about. */
export const kinds = ['release', 'event', 'registry', 'review', 'article'] as const;

export type Kind = (typeof kinds)[number];

export const kindNames: Record<Kind, string> = {
  release: 'Release',
  event: 'Event',
  registry: 'Registry',
  review: 'Call for review',
  article: 'Article',
};

/** An object that an update names; without a version, any of them. */
export interface ObjectReference {
  id: number;
  version?: string;
}

/** Something that happens at a time; the days are ISO 8601, both included. */
export interface UpdateEvent {
  start: string;
  end: string;
  place: string;
  link?: string;
}

/** What the front matter of an update says. */
export interface UpdateFacts {
  title: string;
  description: string;
  /** Day it happened or was written, ISO 8601. */
  date: string;
  /** Keys of the Working Groups that post it, as in `authors.yml`. */
  groups: string[];
  kind: Kind;
  /** Keys of `authors.yml` of persons who wrote it. */
  authors?: string[];
  /** Keys of `tags.yml`. */
  topics?: string[];
  objects?: ObjectReference[];
  /** Revision lines of LwM2M it is about: 1.2. */
  revisions?: string[];
  event?: UpdateEvent;
  image?: {src: string; alt: string};
  /** For an entry about the past: the day it was written. */
  archived?: string;
}

/** What front matter may name. */
export interface Vocabulary {
  groups: readonly string[];
  /** Persons in `authors.yml`. */
  authors: readonly string[];
  topics: readonly string[];
  revisions: readonly string[];
  /** Versions of each object in the registry; without it, any object may be named. */
  objects?: ReadonlyMap<number, readonly string[]>;
}

/** Longest description: what search engines and cards show of it. */
export const longestDescription = 160;
