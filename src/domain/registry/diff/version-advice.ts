import {compareVersions, toNumbers} from '../version';
import type {ChangeClass} from './rules';

/** Whether the registered number says what the changes ask for. */
export type VersionFit = 'fits' | 'too-low' | 'higher-than-needed';

export interface VersionAdvice {
  /** The number the rules call for, counted from the older version. */
  calledFor: string;
  /** Part of the number that has to grow. */
  step: 'major' | 'minor' | 'none';
  /** Absent when the second version is not the newer one. */
  fit?: VersionFit;
}

/**
 * What the rules say about going from one version to another with changes of these classes. A forbidden change counts
 * as any other change: it needs a new ID, which no number can tell.
 */
export function adviseVersion(from: string, to: string, classes: readonly ChangeClass[]): VersionAdvice {
  const step = classes.includes('I') ? 'major' : classes.length ? 'minor' : 'none';
  const [major, minor] = toNumbers(from);
  const calledFor = {major: `${major + 1}.0`, minor: `${major}.${minor + 1}`, none: from}[step];
  const newer = compareVersions(to, from) > 0;
  return {calledFor, step, ...(newer && {fit: toFit(from, to, step)})};
}

/** A version between the two may have used up a number, so only the part that grew counts. */
function toFit(from: string, to: string, step: VersionAdvice['step']): VersionFit {
  const grown = toNumbers(to)[0] > toNumbers(from)[0] ? 'major' : 'minor';
  if (grown === step) {
    return 'fits';
  }
  return step === 'major' ? 'too-low' : 'higher-than-needed';
}
