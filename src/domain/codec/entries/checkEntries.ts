import type {EncodeReporter} from '../problems';
import {formatPath, pathDepth, pathIds} from '../paths';
import {checkValue} from '../values/toWire';
import type {IndexedEntry} from './leafEntries';

/** What a format has room for besides path and value. */
export interface EntryAbilities {
  time?: boolean;
  unit?: boolean;
  /** Executable Resources and deletions. */
  none?: boolean;
  attributes?: boolean;
}

/** Reports values that cannot be written, and what the format has no room for. */
export function checkEntries(
  entries: readonly IndexedEntry[],
  abilities: EntryAbilities,
  reporter: EncodeReporter,
): void {
  for (const {path, value, time, unit, attributes, index} of entries) {
    if (value) {
      checkValue(value, reporter, index);
      checkDepth(path, reporter, index);
    }
    if (value?.type === 'None' && !abilities.none) {
      reporter.report('not-expressible', `${formatPath(path)} has no value, and this format cannot say so.`, index);
    }
    const lost = [
      time !== undefined && !abilities.time && 'The time stamp',
      unit !== undefined && !abilities.unit && 'The unit',
      attributes && !abilities.attributes && 'The attributes',
    ].filter(Boolean);
    lost.forEach((what) =>
      reporter.report('left-out', `${what} of ${formatPath(path)} has no place in this format.`, index),
    );
  }
}

function checkDepth(path: IndexedEntry['path'], reporter: EncodeReporter, index: number): void {
  // a single Resource of an unknown Object still has a Resource ID
  if (pathDepth(path) < 3 && pathIds(path).length > 0) {
    const message = `${formatPath(path)} has a value, and only Resources and Resource Instances have values.`;
    reporter.report('bad-path', message, index);
  }
}

/** Reports paths that are not complete; true when all are. */
export function checkKnown(entries: readonly IndexedEntry[], reporter: EncodeReporter): boolean {
  const unknown = entries.filter(
    ({path, value}) => pathIds(path).includes(undefined) || (value && pathDepth(path) === 0),
  );
  for (const {path, index} of unknown) {
    const message = `The path ${formatPath(path)} is not complete. Give the path of the request the payload belongs to.`;
    reporter.report('path-unknown', message, index);
  }
  return unknown.length === 0;
}
