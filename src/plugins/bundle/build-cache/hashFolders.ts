import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** A text that changes when a file in any of the folders changes, comes or goes; a folder may be missing. */
export function hashFolders(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const place = path.resolve(root, folder);
    for (const file of listFiles(place)) {
      hash
        .update(path.join(folder, file))
        .update('\0')
        .update(readFileSync(path.join(place, file)))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
}
