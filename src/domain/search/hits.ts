/** What a search finds, before it is put in order. */

export const groups = ['objects', 'resources', 'guide', 'faq', 'updates', 'portal'] as const;
export type Group = (typeof groups)[number];

/** How a hit answers the question, the best first; a hit of a better kind comes before all of the others. */
export const ranks = {meant: 0, name: 1, prefix: 2, nameWords: 3, fuzzyName: 4, text: 5, partly: 6} as const;
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
