import {Writer} from '../bytes/Writer';
import {majors, writeHead, writeInteger, writeText} from '../cbor/write';
import {writeValue} from '../cbor/writeValue';
import {clauses} from '../clauses';
import {checkEntries} from '../entries/checkEntries';
import {leafEntries, type IndexedEntry} from '../entries/leafEntries';
import type {Encoded, Entry} from '../model';
import {formatPath} from '../paths';
import {EncodeReporter} from '../problems';
import {buildTree, type Branch} from './pathTree';

/**
 * Encodes LwM2M CBOR, content format 11544 (Core 1.2.2 §7.5): absolute paths, keys at the top joined to arrays as far
 * as they do not branch. An Object Instance that is not known is written as 65535, "choose one" (1.2.1).
 */
export function encodeLwm2mCbor(entries: readonly Entry[]): Encoded {
  const reporter = new EncodeReporter(clauses.formats);
  const leaves = leafEntries(entries);
  checkEntries(leaves, {none: true}, reporter);
  checkPaths(leaves, reporter);
  return reporter.finish(() => {
    const writer = new Writer();
    writeMap(writer, buildTree(leaves), true);
    return writer.finish();
  });
}

function checkPaths(entries: readonly IndexedEntry[], reporter: EncodeReporter): void {
  for (const {path, value, index} of entries) {
    if (reporter.full) {
      return;
    }
    const text = formatPath(path);
    if (path.objectId === undefined) {
      const message = `The path ${text} does not say which Object. Give the path of the request the payload belongs to.`;
      reporter.report('path-unknown', message, index);
    }
    if (!value) {
      reporter.report('not-expressible', `${text} has no value, and LwM2M CBOR has no empty groups.`, index);
    }
  }
  if (entries.length === 0) {
    reporter.report('not-expressible', 'LwM2M CBOR needs at least one value.');
  }
}

function writeMap(writer: Writer, branch: Branch, top = false): void {
  writeHead(writer, majors.map, branch.children.size);
  for (const child of branch.children.values()) {
    const keys = [child.key];
    let end = child;
    while (top && canJoin(end, keys)) {
      end = end.children.values().next().value!;
      keys.push(end.key);
    }
    writeKeys(writer, keys);
    if (end.value) {
      writeValue(writer, end.value);
    } else {
      writeMap(writer, end);
    }
  }
}

/** Resource Instances stay in a map of their own, even a single one, so that the Resource shows as a multiple one. */
function canJoin(branch: Branch, keys: readonly (number | string)[]): boolean {
  const ids = typeof keys[0] === 'string' ? keys.length - 1 : keys.length;
  return branch.children.size === 1 && !branch.value && ids < 3;
}

function writeKeys(writer: Writer, keys: readonly (number | string)[]): void {
  if (keys.length > 1) {
    writeHead(writer, majors.array, keys.length);
  }
  keys.forEach((key) => (typeof key === 'string' ? writeText(writer, key) : writeInteger(writer, key)));
}
