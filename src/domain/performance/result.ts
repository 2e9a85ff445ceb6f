/** What a measurement for the record holds: a file of `bench/results`, small enough to be read by people. */

/** The machine that the numbers depend on. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGiB: number;
  /** Version of Node, as `v20.20.2`. */
  node: string;
}

interface Measured<Kind extends string, Row> {
  kind: Kind;
  day: string;
  /** Commit of the portal; ends with `+` where files were changed. */
  commit: string;
  machine: Machine;
  /** Versions of the packages that were measured, and measured with. */
  versions: Readonly<Record<string, string>>;
  rows: Row[];
  /** What could not be measured, and why. */
  failures?: string[];
}

/** One build of one site. */
export interface BuildRow {
  site: string;
  /** How many times the registry was taken. */
  times: number;
  state: 'cold' | 'warm';
  pages: number;
  /** Processor time of all processes together; what is compared. */
  cpuSeconds: number;
  wallSeconds: number;
  /** The most that all processes together had in memory. */
  memoryMiB: number;
  outputMiB: number;
}

/** One page of one site, on a phone; sizes are compressed with gzip. */
export interface PageRow {
  site: string;
  page: string;
  htmlKiB: number;
  styleKiB: number;
  scriptKiB: number;
  imageKiB: number;
  fontKiB: number;
  otherKiB: number;
  requests: number;
  elements: number;
  /** Violations that axe finds. */
  axe: number;
  /** Lighthouse: the median of its runs; `others` is the lowest of accessibility, best practices and SEO. */
  performance?: number;
  others?: number;
  firstPaintMs?: number;
  largestPaintMs?: number;
  blockedMs?: number;
  shift?: number;
  /** From a click to the next page, at full speed and on a slow phone. */
  clickMs?: number;
  slowClickMs?: number;
}

/** How well the portal's search answers, and what it weighs. */
export interface SearchRow {
  site: string;
  /** Shares of the questions answered as wanted, in percent. */
  identifiers: number;
  names: number;
  questions: number;
  indexMs: number;
  exactKiB: number;
  textsKiB: number;
}

export type BuildResult = Measured<'build', BuildRow>;
export type PagesResult = Measured<'pages', PageRow>;
export type SearchResult = Measured<'search', SearchRow>;
export type Result = BuildResult | PagesResult | SearchResult;
export type ResultKind = Result['kind'];
