import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';

/** The HTML pages of a built site by their address on it; none when the folder does not exist. */
export function readPages(dir: string): {path: string; html: string}[] {
  if (!statSync(dir, {throwIfNoEntry: false})?.isDirectory()) {
    return [];
  }
  return readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(path.join(dir, name), 'utf8'),
    }));
}
