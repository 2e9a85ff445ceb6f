import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** How many characters of a difference are shown. */
const shown = 60;

/** What differs between two folders, a line for each file, sorted; nothing when they hold the same bytes. */
export function compareFolders(first: string, second: string): string[] {
  const [before, after] = [listFiles(first), listFiles(second)];
  const differences = [...new Set([...before, ...after])].sort().map((file) => {
    if (!after.has(file)) {
      return `${file} is only in ${first}`;
    }
    return before.has(file) ? compareFiles(file, first, second) : `${file} is only in ${second}`;
  });
  return differences.filter((line) => line !== undefined);
}

function compareFiles(file: string, first: string, second: string): string | undefined {
  const [a, b] = [readFileSync(path.join(first, file)), readFileSync(path.join(second, file))];
  if (a.equals(b)) {
    return undefined;
  }
  const place = a.findIndex((byte, index) => byte !== b[index]);
  const start = place < 0 ? a.length : place;
  const quote = (bytes: Buffer): string => JSON.stringify(bytes.subarray(start, start + shown).toString('latin1'));
  return `${file} differs from byte ${start} on: ${quote(a)} and ${quote(b)}`;
}

function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))),
  );
}
