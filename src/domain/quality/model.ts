import type {AccessibilityRule} from './checkPage';
import type {PageKind} from './pageKinds';
import type {CheckedPages} from './testReport';

/** The state of the sources that a site was built from. */
export interface Commit {
  hash: string;
  /** When it was made, ISO 8601 in the zone of its author. */
  date: string;
  /** Whether files were changed since. */
  changed: boolean;
}

/** Pages of one kind; sizes are those of their HTML, compressed with gzip, in bytes. */
export interface KindSize {
  kind: PageKind;
  pages: number;
  mean: number;
  largest: number;
  /** Address of the largest page below the site. */
  largestPage: string;
}

/** A page that stands for its kind, as a browser first gets it; sizes compressed, in bytes. */
export interface SamplePage {
  name: string;
  address: string;
  html: number;
  /** The style sheet that its first picture waits for. */
  style: number;
  elements: number;
}

/** A number that is held to a bound; bytes are compressed. */
export interface Bound {
  name: string;
  value: number;
  most: number;
  unit: 'bytes' | 'elements';
}

export interface BrokenLink {
  page: string;
  href: string;
  /** What is not there: the page or file itself, or the place on it. */
  missing: 'page' | 'anchor';
}

export interface CheckedLinks {
  /** Links to pages and files of the portal; those with an anchor are counted in `anchors`, too. */
  inner: number;
  anchors: number;
  /** Pictures, styles, scripts, feeds and other files that pages name. */
  files: number;
  /** Links to other sites. */
  outer: number;
  broken: BrokenLink[];
}

export interface AccessibilityFacts {
  /** How many pages the build looked at. */
  pages: number;
  /** For each rule the addresses of pages that break it. */
  rules: {rule: AccessibilityRule; failing: string[]}[];
  /** What axe found in a browser; absent when the build was given no report. */
  browser?: CheckedPages;
}

export interface RegistryFacts {
  objects: number;
  versions: number;
  /** Where the definitions come from; absent for those that ship with the portal. */
  source?: {repository?: string; commit?: string; date?: string};
  findings: {level: string; kind: string; title: string; count: number}[];
}

/** Queries of one kind from the gold set. */
export interface SearchScore {
  title: string;
  /** Among how many first results an answer has to be. */
  within: number;
  /** The share of answered queries that is asked for, 0 to 1. */
  least: number;
  asked: number;
  answered: number;
}

/** What a build has found out about the site that it made. */
export interface QualityReport {
  /** Absent when the sources came without their history. */
  commit?: Commit;
  sizes: KindSize[];
  samples: SamplePage[];
  bounds: Bound[];
  links: CheckedLinks;
  accessibility: AccessibilityFacts;
  registry: RegistryFacts;
  /** Absent when the portal has a search of others. */
  search?: SearchScore[];
}
