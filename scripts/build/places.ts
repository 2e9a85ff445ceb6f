import {existsSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';

/** The folders of a build, beside one another so that they change places by renames. */
export interface Places {
  /** Where the last good site is. */
  output: string;
  /** Where the next one is made. */
  fresh: string;
  /** Where the last good one is between two renames. */
  former: string;
}

export function toPlaces(dir: string): Places {
  const output = path.resolve(dir);
  return {output, fresh: `${output}.next`, former: `${output}.former`};
}

/** Puts right what a build that was killed left behind. */
export function recover({output, fresh, former}: Places): void {
  if (!existsSync(output) && existsSync(former)) {
    renameSync(former, output);
  }
  rmSync(fresh, {recursive: true, force: true});
  rmSync(former, {recursive: true, force: true});
}

/** Puts the new site in place of the last one. */
export function exchange({output, fresh, former}: Places): void {
  if (existsSync(output)) {
    renameSync(output, former);
  }
  renameSync(fresh, output);
  rmSync(former, {recursive: true, force: true});
}
