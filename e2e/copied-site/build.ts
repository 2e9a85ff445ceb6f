import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';

/** A copy of the portal's sources in a folder of its own, without its history: to change and build as one likes. */
export interface SiteCopy {
  dir: string;
  /** Where a build is when it has ended well. */
  output: string;
  remove: () => void;
}

/** What a build has come to. */
export interface Outcome {
  succeeded: boolean;
  /** What it printed, without colours. */
  output: string;
}

export function copySite(): SiteCopy {
  const dir = mkdtempSync(path.join(tmpdir(), 'portal-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && name !== 'node_modules')) {
    cpSync(file, path.join(dir, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'));
  return {dir, output: path.join(dir, 'build'), remove: () => rmSync(dir, {recursive: true, force: true})};
}

/** Replaces a text in one file of the copy; a test that no longer finds it fails. */
export function replaceIn({dir}: SiteCopy, file: string, wanted: string, text: string): void {
  const place = path.join(dir, file);
  const before = readFileSync(place, 'utf8');
  if (!before.includes(wanted)) {
    throw new Error(`${file} has no "${wanted}" any more; name another place.`);
  }
  writeFileSync(
    place,
    before.replace(wanted, () => text),
  );
}

/** Builds the copy for the root of a host. */
export function buildCopy({dir}: SiteCopy, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const settings = {...process.env, BASE_URL: '/', NO_COLOR: '1', ...env};
  return new Promise((resolve) => {
    execFile('npm', ['run', 'build'], {cwd: dir, env: settings, maxBuffer: 1e8}, (error, stdout, stderr) => {
      resolve({succeeded: error === null, output: stripVTControlCharacters(stdout + stderr)});
    });
  });
}
