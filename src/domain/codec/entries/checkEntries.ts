import {formatPath, pathDepth, pathIds, toPath, type Path} from '../paths';
import type {EncodeReporter} from '../problems';
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

/** Reports values that cannot be written, paths that exclude each other, and what the format has no room for. */
export function checkEntries(
  entries: readonly IndexedEntry[],
  abilities: EntryAbilities,
  reporter: EncodeReporter,
): void {
  for (const entry of entries) {
    if (reporter.full) {
      return;
    }
    if (entry.value) {
      checkValue(entry.value, reporter, entry.index);
      checkDepth(entry, reporter);
    }
    checkRoom(entry, abilities, reporter);
  }
  checkOncePerPath(entries, abilities, reporter);
}

function checkDepth({path, index}: IndexedEntry, reporter: EncodeReporter): void {
  if (pathDepth(path) === 1 || pathDepth(path) === 2) {
    const message = `${formatPath(path)} has a value, and only Resources and Resource Instances have values.`;
    reporter.report('bad-path', message, index);
  }
}

function checkRoom(entry: IndexedEntry, abilities: EntryAbilities, reporter: EncodeReporter): void {
  const path = formatPath(entry.path);
  if (entry.value?.type === 'None' && !abilities.none) {
    reporter.report('not-expressible', `${path} has no value, and this format cannot say so.`, entry.index);
  }
  const rooms = {time: 'The time stamp', unit: 'The unit'} as const;
  for (const name of ['time', 'unit'] as const) {
    if (entry[name] !== undefined && !abilities[name]) {
      reporter.report('left-out', `${rooms[name]} of ${path} has no place in this format.`, entry.index);
    }
  }
  if (entry.attributes?.length && !abilities.attributes) {
    reporter.report('left-out', `The attributes of ${path} have no place in this format.`, entry.index);
  }
}

function checkOncePerPath(entries: readonly IndexedEntry[], {time}: EntryAbilities, reporter: EncodeReporter): void {
  const seen = new Set<string>();
  const valued = new Set(entries.filter(({value}) => value).map(({path}) => formatPath(path)));
  for (const entry of entries) {
    if (reporter.full) {
      return;
    }
    const path = formatPath(entry.path);
    const key = time ? `${path}@${entry.time ?? 0}` : path;
    if (seen.has(key)) {
      const message = `${path} is there twice${time ? ' for the same time' : ', and this format can carry one value for it'}.`;
      reporter.report('duplicate-path', message, entry.index);
    }
    seen.add(key);
    if (pathDepth(entry.path) === 4 && valued.has(formatPath(parentOf(entry.path)))) {
      const message = `${path} lies below ${formatPath(parentOf(entry.path))}, which has a value itself.`;
      reporter.report('wrong-multiplicity', message, entry.index);
    }
  }
}

function parentOf(path: Path): Path {
  return toPath(pathIds(path).slice(0, -1), path.prefix);
}

/** Reports paths that are not complete, for formats that write them out. */
export function checkKnown(entries: readonly IndexedEntry[], reporter: EncodeReporter): void {
  for (const {path, value, index} of entries) {
    if (reporter.full) {
      return;
    }
    if (pathIds(path).includes(undefined) || (value && pathDepth(path) === 0)) {
      const message = `The path ${formatPath(path)} is not complete. Give the path of the request the payload belongs to.`;
      reporter.report('path-unknown', message, index);
    }
  }
}
