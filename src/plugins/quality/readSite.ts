import {
  checkPage,
  findLinks,
  readPage,
  type AccessibilityRule,
  type FoundLink,
  type KnownLinks,
} from '../../domain/quality';
import {walkPages, type BuiltPage} from './builtSite';

/** A page with everything that is told about it; the page itself is let go. */
export interface MeasuredPage extends BuiltPage {
  /** Whether it has content of its own; else it only leads to another. */
  hasContent: boolean;
  /** How many elements it has. */
  elements: number;
  ids: ReadonlySet<string>;
  links: FoundLink[];
  /** Rules of accessibility that it breaks. */
  faults: AccessibilityRule[];
}

/** Reads every page of a built site once; `root` is the address of the site. */
export function readSite(outDir: string, root: string): MeasuredPage[] {
  const known: KnownLinks = new Map();
  return Array.from(walkPages(outDir), ({html, ...built}) => {
    const page = readPage(built.address, html);
    const hasContent = page.elements.some(({name}) => name === 'main');
    return {
      ...built,
      hasContent,
      elements: page.elements.length,
      ids: new Set(page.ids),
      links: findLinks(page, root, known),
      faults: hasContent ? checkPage(page) : [],
    };
  });
}
