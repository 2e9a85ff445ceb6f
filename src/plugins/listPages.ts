import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The HTML files of a built site, sorted, as paths below it. */
export function listPages(outDir: string): string[] {
  return readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({parentPath, name}) => path.relative(outDir, path.join(parentPath, name)))
    .sort();
}
