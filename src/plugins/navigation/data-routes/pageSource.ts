/** Where the pages of a family have their data from. */
export interface PageSource {
  /** Makes the data ready that the page at the present address needs, and says whether there is such a page. */
  preload(): Promise<boolean>;
  /** The data of a page; undefined when there is no such page. */
  read(pathname: string): unknown;
}

export type CreateSource = (toAddress: (pathname: string) => string | undefined) => PageSource;
