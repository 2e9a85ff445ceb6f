import {concatenate} from '../bytes/concatenate';
import {clauses} from '../clauses';
import {checkEntries} from '../entries/checkEntries';
import {leafEntries, type IndexedEntry} from '../entries/leafEntries';
import type {CodecContext, Encoded, Entry} from '../model';
import {formatPath, pathDepth, pathIds, type Path} from '../paths';
import {EncodeReporter} from '../problems';
import {commonBase} from './basePath';
import {maxLength, writeTlv} from './writeTlv';
import {writeTlvValue} from './writeValue';

/**
 * Encodes LwM2M TLV, content format 11542 (Core 1.2.2 §7.5). Object Instances have TLVs of their own when the request
 * names the Object only. Without `context.basePath` the path all entries share is taken, and returned.
 */
export function encodeTlv(entries: readonly Entry[], context: CodecContext = {}): Encoded {
  const reporter = new EncodeReporter(clauses.formats);
  const leaves = leafEntries(entries);
  const basePath = context.basePath ?? commonBase(leaves);
  checkEntries(leaves, {}, reporter);
  checkBase(leaves, basePath, reporter);
  return {...reporter.finish(() => writeTop(leaves, basePath)), basePath};
}

function checkBase(entries: readonly IndexedEntry[], base: Path, reporter: EncodeReporter): void {
  const wanted = pathIds(base).slice(0, 3);
  for (const {path, value, index} of entries) {
    if (reporter.full) {
      return;
    }
    const ids = pathIds(path);
    if (path.prefix !== base.prefix || wanted.some((id, level) => ids[level] !== id)) {
      const message = `${formatPath(path)} does not lie in ${formatPath(base)}; a TLV payload belongs to one request path.`;
      reporter.report('path-mismatch', message, index);
    }
    if (!value) {
      reporter.report('no-value', `${formatPath(path)} has no value; it is written as an empty group.`, index);
    } else if (path.resourceId === undefined) {
      reporter.report('path-unknown', 'The path of this value does not say which Resource it is.', index);
    }
    if (value && writeTlvValue(value).length > maxLength) {
      reporter.report('not-expressible', `A value in TLV has at most ${maxLength} bytes.`, index);
    }
  }
  const bare = entries.filter(({path}) => path.instanceId === undefined);
  if (bare.length > 0 && bare.length < entries.length) {
    const message = 'Some entries have an Object Instance and some have none; TLV cannot mix them.';
    reporter.report('not-expressible', message);
  }
  if (new Set(entries.map(({path}) => path.objectId)).size > 1) {
    reporter.report('not-expressible', 'A TLV payload is about one Object; these entries are of several.');
  }
}

function writeTop(entries: readonly IndexedEntry[], base: Path): Uint8Array {
  if (base.instanceId !== undefined) {
    return writeResources(entries);
  }
  return concatenate(
    groupBy(entries, ({path}) => path.instanceId).map(([instanceId, group]) =>
      instanceId === undefined ? writeResources(group) : writeTlv('Object Instance', instanceId, writeResources(group)),
    ),
  );
}

function writeResources(entries: readonly IndexedEntry[]): Uint8Array {
  return concatenate(
    groupBy(entries, ({path}) => path.resourceId).flatMap(([resourceId, group]) =>
      resourceId === undefined ? [] : group.some(isInstance) ? [writeMultiple(resourceId, group)] : group.map(writeOne),
    ),
  );
}

function isInstance({path, value}: IndexedEntry): boolean {
  return pathDepth(path) === 4 || !value;
}

function writeMultiple(resourceId: number, entries: readonly IndexedEntry[]): Uint8Array {
  return writeTlv('multiple Resource', resourceId, concatenate(entries.map(writeInstance)));
}

function writeInstance({path, value}: IndexedEntry): Uint8Array {
  return value && path.resourceInstanceId !== undefined
    ? writeTlv('Resource Instance', path.resourceInstanceId, writeTlvValue(value))
    : new Uint8Array();
}

function writeOne({path, value}: IndexedEntry): Uint8Array {
  return writeTlv('Resource', path.resourceId!, writeTlvValue(value!));
}

/** Groups in the order of their first entry. */
function groupBy<K>(entries: readonly IndexedEntry[], keyOf: (entry: IndexedEntry) => K): [K, IndexedEntry[]][] {
  const groups = new Map<K, IndexedEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) {
      group.push(entry);
    } else {
      groups.set(key, [entry]);
    }
  }
  return [...groups];
}
