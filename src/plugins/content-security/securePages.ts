import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {listPages} from '../listPages';
import {findInlineScripts} from './inlineScripts';
import {securePage} from './securePage';

/** The page that has nothing but the template in it. */
const barePage = '404.html';

/**
 * Writes the policy into every page of a built site, without a pause in which another plugin could read half a page.
 *
 * @throws Error naming the page that may not be published as it is.
 */
export function securePages(outDir: string, connect: readonly string[]): void {
  const scripts = new Set(findInlineScripts(readFileSync(path.join(outDir, barePage), 'utf8')));
  for (const page of listPages(outDir)) {
    const file = path.join(outDir, page);
    writeFileSync(file, securePage(page, readFileSync(file, 'utf8'), {scripts, connect}));
  }
}
