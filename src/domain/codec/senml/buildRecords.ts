import type {IndexedEntry} from '../entries/leafEntries';
import {splitNames} from '../entries/names';
import {splitTimes} from '../entries/times';
import {formatPath} from '../paths';
import type {Wire} from '../values/readAs';
import {toWire} from '../values/toWire';
import type {Value} from '../values/value';
import type {Label} from './labels';

export type SenmlField = readonly [label: Label, value: Wire];

/**
 * Records for entries: base name and base time stand in the first one. ETCH records name their whole path, since each
 * is an instruction of its own (RFC 8790 §3).
 */
export function buildRecords(entries: readonly IndexedEntry[], etch: boolean): SenmlField[][] {
  const {base, names} = etch ? {names: entries.map(({path}) => formatPath(path))} : splitNames(entries);
  const {base: baseTime, times} = splitTimes(entries);
  return entries.map(({value, unit}, index) => {
    const first = index === 0;
    return [
      ...text('bn', first ? base : undefined),
      ...number('bt', first ? baseTime : undefined),
      ...text('n', names[index]),
      ...text('u', unit),
      ...number('t', times[index]),
      ...(value ? [[valueLabel(value), toWire(value)] as const] : []),
    ];
  });
}

function text(label: Label, value: string | undefined): SenmlField[] {
  return value === undefined ? [] : [[label, {kind: 'text', value}]];
}

function number(label: Label, value: number | undefined): SenmlField[] {
  return value === undefined
    ? []
    : [[label, {kind: 'number', value: Number.isSafeInteger(value) ? BigInt(value) : value}]];
}

function valueLabel({type}: Value): Label {
  switch (type) {
    case 'String':
    case 'Corelnk':
      return 'vs';
    case 'Boolean':
      return 'vb';
    case 'Opaque':
      return 'vd';
    case 'Objlnk':
      return 'vlo';
    default:
      return 'v';
  }
}
