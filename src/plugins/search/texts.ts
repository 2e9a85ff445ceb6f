import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fromHtml} from 'hast-util-from-html';
import {cutMain} from '../../domain/html';
import type {Registry} from '../../domain/registry';
import {placePage, toPageDocuments, toRegistryDocuments, type SearchDocument} from '../../domain/search';

/** Texts that are loaded together: of one group, and of the guide one revision line. */
export interface TextSet {
  /** `registry`, `faq`, `guide-1.2`. */
  name: string;
  revision?: string;
  documents: SearchDocument[];
}

interface BuiltSite {
  baseUrl: string;
  outDir: string;
}

/** All texts: the registry's descriptions, and the sections of the pages that were built. Sets and pages are sorted. */
export function loadTexts(registry: Registry, routes: readonly string[], site: BuiltSite): TextSet[] {
  const sets = new Map<string, TextSet>([['registry', {name: 'registry', documents: toRegistryDocuments(registry)}]]);
  for (const route of [...routes].sort()) {
    const address = `/${route.slice(site.baseUrl.length)}`;
    const place = placePage(address);
    const main = place && readMain(address, site.outDir);
    if (main) {
      const name = [place.group, place.revision].filter(Boolean).join('-');
      const set = sets.get(name) ?? {name, ...(place.revision && {revision: place.revision}), documents: []};
      set.documents.push(...toPageDocuments(address, fromHtml(main, {fragment: true}), place));
      sets.set(name, set);
    }
  }
  return [...sets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a page says; undefined for routes without a page and for pages that search engines should pass over. */
function readMain(address: string, outDir: string): string | undefined {
  const file = path.join(outDir, address, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /<meta [^>]*name=["']?robots["']?[^>]*noindex/.test(html) ? undefined : cutMain(html);
}
