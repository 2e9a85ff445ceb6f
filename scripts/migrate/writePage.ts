import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes a page as a whole or not at all. A file that is there already stays, unless `force` says otherwise or it says
 * the same.
 *
 * @throws errors of the file system, among them `EEXIST` for a file that stays.
 */
export function writePage(file: string, text: string, force: boolean): void {
  if (readIfThere(file) === text) {
    return;
  }
  mkdirSync(path.dirname(file), {recursive: true});
  const work = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(work, text);
    if (force) {
      renameSync(work, file);
    } else {
      // In one step, and only when nothing is there.
      linkSync(work, file);
    }
  } finally {
    rmSync(work, {force: true});
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
