import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PageFacts, SiteFacts} from '../../domain/structured-data';
import {completePage} from './completePage';

/**
 * Completes the head of every page and writes its Markdown beside it. Nothing waits in here, so no plugin that reads
 * the pages after this one sees half of them.
 */
export function writePages(outDir: string, paths: readonly string[], site: SiteFacts): PageFacts[] {
  return paths.flatMap((page) => {
    const file = path.join(outDir, page, 'index.html');
    const complete = existsSync(file) ? completePage(readFileSync(file, 'utf8'), page, site) : undefined;
    if (!complete) {
      return [];
    }
    writeFileSync(file, complete.html);
    writeFileSync(path.join(outDir, page, 'index.md'), complete.markdown);
    return [complete.facts];
  });
}
