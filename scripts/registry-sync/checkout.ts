import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import type {Commit} from './github';

const run = promisify(execFile);

/** The commit a folder is a checkout of; nothing when it is none, or when its XML files were changed since. */
export async function readCheckout(dir: string): Promise<Commit | undefined> {
  if (!existsSync(path.join(dir, '.git'))) {
    return undefined;
  }
  const git = async (...args: string[]) => (await run('git', ['-C', dir, ...args])).stdout.trim();
  try {
    const changed = await git('status', '--porcelain', '--', '*.xml');
    const [commit = '', date = ''] = (await git('show', '--no-patch', '--format=%H %cs', 'HEAD')).split(' ');
    return changed ? undefined : {commit, date};
  } catch {
    // Without Git, or with a damaged checkout, the files are still worth taking.
    return undefined;
  }
}
