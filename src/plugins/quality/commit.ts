import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Commit} from '../../domain/quality';

/** The commit of a folder of sources; nothing when they came without their history, or when there is no git. */
export function readCommit(siteDir: string): Commit | undefined {
  if (!existsSync(path.join(siteDir, '.git'))) {
    return undefined;
  }
  try {
    const log = execFileSync('git', ['log', '-1', '--format=%H %cI'], {cwd: siteDir, encoding: 'utf8', stdio: 'pipe'});
    const [hash = '', date = ''] = log.trim().split(' ');
    const {status} = spawnSync('git', ['diff', '--quiet', 'HEAD'], {cwd: siteDir, stdio: 'ignore'});
    return hash && date ? {hash, date, changed: status !== 0} : undefined;
  } catch {
    return undefined;
  }
}
