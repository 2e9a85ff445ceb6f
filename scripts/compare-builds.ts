/**
 * Tells what differs between two builds; those of one commit have the same bytes.
 *
 *     npm run compare:builds DIR OTHER_DIR
 *
 * The exit code is 1 when they differ, 2 when a folder is missing.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {compareFolders} from './compare-builds/compare';

function main(first = 'build', second = ''): number {
  const missing = [first, second].find((folder) => !existsSync(path.join(folder, 'index.html')));
  if (missing !== undefined) {
    console.error(`"${missing}" has no site. Name two folders that npm run build has made.`);
    return 2;
  }
  const differences = compareFolders(first, second);
  console.log(differences.length > 0 ? differences.join('\n') : 'Both builds have the same bytes.');
  return differences.length > 0 ? 1 : 0;
}

process.exitCode = main(...process.argv.slice(2));
