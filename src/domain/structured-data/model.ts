/** A thing described in the words of schema.org, as JSON-LD 1.1. */
export type Thing = {'@type': string} & Record<string, unknown>;

export interface Crumb {
  name: string;
  /** Whole address; the page itself may go without. */
  url?: string;
}

/** What is known of a page from its HTML. */
export interface PageFacts {
  /** Below the site: `registry/objects/3/`; empty for the home page. */
  path: string;
  /** Whole address. */
  url: string;
  title: string;
  description: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  date?: string;
  /** The pages above this one and itself, as the page shows them; the home page is not among them. */
  crumbs: readonly Crumb[];
  /** Whole address of the picture that stands for the page. */
  image?: string;
  /** Types that the page describes itself. */
  described: readonly string[];
}

export interface SiteFacts {
  title: string;
  tagline: string;
  /** Address of the home page, with a slash at its end. */
  url: string;
  /** Day of the registry's state, `YYYY-MM-DD`. */
  registryDate?: string;
}
