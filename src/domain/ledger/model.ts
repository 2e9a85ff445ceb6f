export type Anchors = ReadonlySet<string>;

/** Addresses of a site: the path of each page, below the base path, with the anchors that it has. */
export type Addresses = ReadonlyMap<string, Anchors>;

/** An address that was published and does not lead anywhere any more. */
export interface GoneAddress {
  /** Path of the page. */
  path: string;
  /** The anchor that is gone from it; absent when the page itself is. */
  anchor?: string;
  /** Where the address is written down: a file of the ledger and its line. */
  file: string;
  line: number;
}
