import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import logger from '@docusaurus/logger';
import {textsFile, type TextList} from './client/textList';
import type {TextSet} from './texts';

/** What one file may weigh, in bytes of gzip. */
const budget = 250_000;

/**
 * Writes each set to a file named by its content, and the list of these files. Nothing waits in here, so what asks the
 * built search after this plugin finds all of it.
 */
export function writeTexts(sets: readonly TextSet[], outDir: string): void {
  mkdirSync(path.join(outDir, path.dirname(textsFile)), {recursive: true});
  const list: TextList = [];
  for (const {name, revision, documents} of sets) {
    const json = JSON.stringify(documents);
    warnWhenHeavy(name, json);
    const file = `${name}.${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
    writeFileSync(path.join(outDir, path.dirname(textsFile), file), json);
    list.push({file, ...(revision && {revision})});
  }
  writeFileSync(path.join(outDir, textsFile), JSON.stringify(list));
}

function warnWhenHeavy(name: string, json: string): void {
  const bytes = gzipSync(json).length;
  if (bytes > budget) {
    logger.warn(
      `Search: the texts of "${name}" weigh ${bytes} bytes (gzip), more than ${budget}. Divide them in src/plugins/search/texts.ts.`,
    );
  }
}
