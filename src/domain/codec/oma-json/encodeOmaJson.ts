import {encodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import {checkEntries, checkKnown} from '../entries/checkEntries';
import {leafEntries, type IndexedEntry} from '../entries/leafEntries';
import {splitNames} from '../entries/names';
import {splitTimes} from '../entries/times';
import {toJsonObject, wireToJson} from '../json/write';
import type {Encoded, Entry} from '../model';
import {formatPath} from '../paths';
import {EncodeReporter} from '../problems';
import {formatValue} from '../values/text';
import {toWire} from '../values/toWire';
import type {Value} from '../values/value';

/** Encodes the JSON of LwM2M 1.0, content format 11543 (TS 1.0 §6.4.4). */
export function encodeOmaJson(entries: readonly Entry[]): Encoded {
  const reporter = new EncodeReporter(clauses.omaJson);
  const leaves = leafEntries(entries);
  checkEntries(leaves, {time: true}, reporter);
  checkKnown(leaves, reporter);
  leaves.forEach((entry) => checkEntry(entry, reporter));
  return reporter.finish(() => encodeUtf8(write(leaves)));
}

function checkEntry({path, value, index}: IndexedEntry, reporter: EncodeReporter): void {
  if (!value) {
    reporter.report('not-expressible', `${formatPath(path)} has no value, and each entry needs one.`, index);
  } else if (value.type === 'Float' && !Number.isFinite(value.value)) {
    const message = `${formatPath(path)} is ${value.value}, and JSON has no such number.`;
    reporter.report('not-expressible', message, index, clauses.jsonNumbers);
  }
}

function write(entries: readonly IndexedEntry[]): string {
  const {base, names} = splitNames(entries);
  const {base: baseTime, times} = splitTimes(entries);
  const list = entries.map(({value}, index) =>
    toJsonObject([
      ...(names[index] === undefined ? [] : [['n', JSON.stringify(names[index])] as const]),
      ...(times[index] === undefined ? [] : [['t', String(times[index])] as const]),
      writeValue(value!),
    ]),
  );
  return toJsonObject([
    ...(base === undefined ? [] : [['bn', JSON.stringify(base)] as const]),
    ...(baseTime === undefined ? [] : [['bt', String(baseTime)] as const]),
    ['e', `[${list.join(',')}]`],
  ]);
}

function writeValue(value: Value): [name: string, json: string] {
  switch (value.type) {
    case 'Boolean':
      return ['bv', String(value.value)];
    case 'Objlnk':
      return ['ov', JSON.stringify(formatValue(value))];
    case 'String':
    case 'Corelnk':
    case 'Opaque':
      return ['sv', JSON.stringify(formatValue(value))];
    default:
      return ['v', wireToJson(toWire(value))];
  }
}
