import {readAttributes, scanTags} from '../html';

/** An element of a page, as far as its start tag says; attributes are known of links, pictures, fields, and with ids. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** For `title`: what it says. */
  text: string;
  /** Where its start tag ends, counted in characters. */
  place: number;
}

/** A built page, read once for everything that is asked of it. */
export interface ReadPage {
  /** Path below the site: `faq/`, or `404.html`. */
  address: string;
  html: string;
  elements: readonly PageElement[];
  ids: readonly string[];
}

/** What nothing here asks about is not taken apart: that is most of a page. */
const asked = /^(?:html|a|img|link|script|source|input|select|textarea|label)$/;
const none: ReadonlyMap<string, string> = new Map();

export function readPage(address: string, html: string): ReadPage {
  const elements = [...scanTags(html)].map((tag) => ({
    name: tag.name,
    attributes: asked.test(tag.name) || /\b(?:id|role)=/.test(tag.attributes) ? readAttributes(tag) : none,
    text: tag.text,
    place: tag.end,
  }));
  return {address, html, elements, ids: elements.flatMap(({attributes}) => attributes.get('id') ?? [])};
}
