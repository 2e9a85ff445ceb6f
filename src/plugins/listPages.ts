import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The HTML files of a built site, sorted, as paths below it. */
export function listPages(outDir: string): string[] {
  return readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.relative(outDir, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
