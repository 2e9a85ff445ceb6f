import {readAttributes, scanTags} from '../html';
import type {Addresses, Anchors} from './model';

/** A built page: its path below the base path, such as `/faq/`, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Pages whose content is not theirs to keep: lists of pages, and the page for all that is missing. */
const passing = /^\/(?:404\.html$|search\/|updates\/page\/)/;
/** What React, the theme and SVG need for themselves starts with an underscore or `theme-`. */
const foreign = /^(?:_|theme-)/;
/** Most tags have no id, so their attributes need not be taken apart. */
const named = /\bid\b/i;

/** The addresses of a site that others may link to. */
export function collectAddresses(pages: Iterable<BuiltPage>): Addresses {
  const addresses = new Map<string, Anchors>();
  for (const {path, html} of pages) {
    if (!passing.test(path)) {
      addresses.set(path, collectAnchors(html));
    }
  }
  return addresses;
}

function collectAnchors(html: string): Set<string> {
  const anchors = new Set<string>();
  for (const tag of scanTags(html)) {
    const id = named.test(tag.attributes) ? readAttributes(tag).get('id') : undefined;
    if (id && !foreign.test(id) && !/\s/.test(id)) {
      anchors.add(id);
    }
  }
  return anchors;
}
