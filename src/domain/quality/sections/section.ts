/** Text, or a link: to a path below the site such as `/registry/`, or to a whole address. */
export type Piece = string | {text: string; to: string};

export type Cell = Piece | number;

/** A part of the report as a reader sees it. */
export interface Section {
  /** Anchor of the section. */
  id: string;
  title: string;
  paragraphs: Piece[][];
  tables: Table[];
}

export interface Table {
  caption: string;
  head: string[];
  /** The first cell of a row names it. */
  rows: Cell[][];
}

/** Kilobytes of 1,000 bytes, with one place. */
export function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A number with a comma between thousands. */
export function toNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A share of 0 to 1, never rounded up to all. */
export function toPercent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/** `1 page`, `2 pages`. */
export function countOf(count: number, word: string): string {
  return `${toNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** The first of a list, and how many more there are. */
export function toList(all: readonly string[], most = 5): string {
  const more = all.length > most ? ` and ${all.length - most} more` : '';
  return all.slice(0, most).join(', ') + more;
}
