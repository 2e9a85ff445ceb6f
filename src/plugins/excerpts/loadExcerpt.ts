import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {cutExcerpt, type ExcerptReference} from '../../domain/excerpts';

/**
 * The code that a reference names; files are named from the site's folder.
 *
 * @throws Error that says what does not exist, and what does
 */
export function loadExcerpt({file, region}: ExcerptReference, siteDir: string): string {
  const place = path.resolve(siteDir, file);
  const isInside = !path.relative(siteDir, place).startsWith('..');
  if (!isInside || !existsSync(place) || !statSync(place).isFile()) {
    throw new Error(
      `file=${file}: there is no such file. Name it from the folder of the site: examples/client/main.ts`,
    );
  }
  const {code, message} = cutExcerpt(readFileSync(place, 'utf8'), region);
  if (code === undefined) {
    throw new Error(`file=${file}#${region}: the file ${message}`);
  }
  return code;
}
