import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CardSources} from '../../domain/share-cards';
import type {SiteFacts} from '../../domain/structured-data';
import {completePage, type CompletePage} from './completePage';

/**
 * Completes the head of every page and writes its Markdown beside it. Nothing waits in here, so no plugin that reads
 * the pages after this one sees half of them.
 */
export function writePages(
  outDir: string,
  paths: readonly string[],
  site: SiteFacts,
  sources: CardSources,
): Pick<CompletePage, 'facts' | 'card'>[] {
  return paths.flatMap((page) => {
    const file = path.join(outDir, page, 'index.html');
    const complete = existsSync(file) ? completePage(readFileSync(file, 'utf8'), page, site, sources) : undefined;
    if (!complete) {
      return [];
    }
    const {html, markdown, ...rest} = complete;
    writeFileSync(file, html);
    writeFileSync(path.join(outDir, page, 'index.md'), markdown);
    return [rest];
  });
}
