import type {PageKind} from './page-kinds';

/** What a measurement may cost at most. Each is held against the full official registry unless it says otherwise. */
export const budgets = {
  /** Reading and building all XML files, in milliseconds. */
  parse: 2_000,
  /** Script that one key press in the list's filter runs, with the processor slowed down four times, in milliseconds. */
  filterKey: 16,
  /** Processor time that one more registry page adds to a build, in milliseconds. */
  buildPage: 13,
  /** HTML of the pages of objects and their versions, compressed, in bytes. */
  objectPageMean: 6 * 1024,
  /** HTML of such a page and the style sheet that its first picture waits for, in bytes; of each of them. */
  objectPageFirst: 20 * 1024,
  /** Script that every page loads, compressed, in bytes. */
  script: 190 * 1024,
  /** What one more registry page adds to it, in bytes. */
  scriptPerPage: 40,
  /** The JSON of `/api/registry/` that has everything once, compressed, in bytes: without the files of single versions. */
  api: 400 * 1024,
  /** What the search loads first, compressed, in bytes. */
  searchExact: 40 * 1024,
  /** A file with texts for the search, compressed, in bytes. */
  searchTexts: 250 * 1024,
  /** Indexing everything that can be found, in milliseconds. */
  searchIndex: 5_000,
  /** From a key press in the search to its painted results, with the processor slowed down four times, in milliseconds. */
  searchKey: 50,
  /** Processor time of the card that a page is shared with, drawn and taken from the cache, in milliseconds. */
  cardDrawn: 25,
  cardKept: 2,
  /** Its mean size in bytes. */
  card: 10 * 1024,
  /** Converting a page of the old sites and writing it, in milliseconds. */
  migratePage: 50,
  /** What the heap may grow over the last 900 of 1,000 pages, in megabytes. */
  migrateHeap: 10,
} as const;

/** What a page of each kind may weigh with the registry that ships, in gzip; none of it depends on the machine. */
export const weights = {
  /** HTML and the style sheet that the first picture waits for, in bytes. */
  first: {
    home: 20 * 1024,
    'guide page with a diagram': 24 * 1024,
    'large object': 20 * 1024,
    'small object': 20 * 1024,
    'registry list': 24 * 1024,
    update: 20 * 1024,
  },
  /** All script, in bytes; none of it comes before the first picture. */
  script: {
    home: 150 * 1024,
    'guide page with a diagram': 180 * 1024,
    'large object': 150 * 1024,
    'small object': 150 * 1024,
    'registry list': 160 * 1024,
    update: 172 * 1024,
  },
  /** Files, without those of other pages that are fetched in advance. */
  requests: 20,
  /** Elements of a page: of each kind but the list of all objects, and of all but one in twenty pages. */
  elements: 1_500,
} satisfies Record<string, number | Record<PageKind, number>>;
