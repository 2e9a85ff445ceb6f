import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';

/**
 * Installs what a folder's lockfile names, unless that was done since the lockfile changed.
 *
 * @throws Error when npm fails.
 */
export function installPackages(folder: string): void {
  const done = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  if (!existsSync(done) || statSync(done).mtimeMs < statSync(lock).mtimeMs) {
    console.log(`Installing the packages of ${folder} ...`);
    // Not "npm ci": it refuses a lockfile that lacks builds of a program for other systems than the one it was made on.
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'ignore'});
  }
}
