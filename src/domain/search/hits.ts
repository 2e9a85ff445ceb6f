/** What a search finds, before it is put in order. */

export const groups = ['objects', 'resources', 'guide', 'faq', 'updates', 'portal'] as const;
export type Group = (typeof groups)[number];

/** How a hit answers the question, the best first; a hit of a better kind comes before all of the others. */
export const ranks = {
  /** The ID, path or URN itself, or a question word for word. */
  meant: 0,
  /** The name. */
  name: 1,
  /** The name, its last word not yet typed to the end. */
  begun: 2,
  /** A longer name that begins so. */
  prefix: 3,
  /** The name but for typos. */
  closeName: 4,
  /** A name with all of the words. */
  nameWords: 5,
  /** The same but for typos. */
  closeWords: 6,
  text: 7,
  /** A text with most of the words. */
  partly: 8,
} as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

export interface SearchDocument {
  group: Group;
  /** Address below the base path of the site, with its anchor. */
  to: string;
  title: string;
  /** Where it stands: the object, or the title of the page. */
  context?: string;
  /** The number that names it: `3303`, `/3/x/13`. */
  label?: string;
  /** Revision line of LwM2M that it is about. */
  revision?: string;
  text?: string;
}

export interface Hit {
  document: SearchDocument;
  rank: Rank;
  /** Order among hits of one rank, the higher the better. */
  score: number;
  /** Terms of the document that matched, to be marked. */
  terms: string[];
}
