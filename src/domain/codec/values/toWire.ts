import {clauses} from '../clauses';
import type {EncodeReporter} from '../problems';
import {fitsIntegerType} from './integers';
import {formatObjectLink} from './objectLink';
import type {Wire} from './readAs';
import {isIntegerType, type Value} from './value';

/** What a format of typed items carries for a value; the inverse of `readAs`. */
export function toWire(value: Value): Wire {
  switch (value.type) {
    case 'String':
    case 'Corelnk':
      return {kind: 'text', value: value.value};
    case 'Boolean':
      return {kind: 'boolean', value: value.value};
    case 'Opaque':
      return {kind: 'bytes', value: value.value};
    case 'Objlnk':
      return {kind: 'link', value: formatObjectLink(value.value)};
    case 'None':
      return {kind: 'null'};
    default:
      return {kind: 'number', value: value.value};
  }
}

/** Reports what no format can write: integers beyond 64 bits, links to IDs beyond 16. */
export function checkValue(value: Value, reporter: EncodeReporter, entry: number): void {
  if (isIntegerType(value.type) && !fitsIntegerType(value.value as bigint, value.type)) {
    const message = `${value.value} does not fit the data type ${value.type}, which has at most 64 bits.`;
    reporter.report('out-of-range', message, entry, clauses.dataTypes);
  }
  if (value.type === 'Objlnk' && ![value.value.objectId, value.value.instanceId].every(isId)) {
    const message = `${formatObjectLink(value.value)} is not an Object Link; both IDs are 0 to 65535.`;
    reporter.report('out-of-range', message, entry, clauses.dataTypes);
  }
}

function isId(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= 65535;
}
