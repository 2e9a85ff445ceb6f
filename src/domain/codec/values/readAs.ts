import type {DataType} from '../../registry/model';
import {clauses} from '../clauses';
import type {ByteRange, Reporter} from '../problems';
import {fitsIntegerType} from './integers';
import {parseObjectLink} from './objectLink';
import {isIntegerType, type IntegerType, type Value} from './value';

/** A value as a format of typed items (CBOR, JSON) carries it, before the data type is looked at. */
export type Wire =
  | {kind: 'number'; value: bigint | number}
  | {kind: 'text'; value: string}
  | {kind: 'link'; value: string}
  | {kind: 'boolean'; value: boolean}
  | {kind: 'bytes'; value: Uint8Array}
  | {kind: 'null'};

export interface ReadValue {
  value: Value;
  guessed?: true;
}

/**
 * The value that the definition of the Resource expects. Where the two do not fit, the value is what the bytes say
 * and the mismatch is a problem; without a definition it is the likeliest data type.
 */
export function readAs(wire: Wire, expected: DataType | undefined, at: ByteRange, reporter: Reporter): ReadValue {
  const value = expected && convert(wire, expected, at, reporter);
  if (value) {
    return {value};
  }
  const found = guess(wire, at, reporter);
  if (expected && found.type !== 'None') {
    const message = `The Resource is of type ${expected}, and this is ${nameOf(wire)}.`;
    reporter.report('wrong-type', at, message, clauses.dataTypes);
  }
  return found.type === 'None' || expected ? {value: found} : {value: found, guessed: true};
}

function nameOf(wire: Wire): string {
  const fraction = wire.kind === 'number' && typeof wire.value === 'number' && !Number.isInteger(wire.value);
  return fraction ? `${wire.value}, which is no whole number` : wireNames[wire.kind];
}

const wireNames = {
  number: 'a number',
  text: 'a text',
  link: 'an Object Link',
  boolean: 'a Boolean',
  bytes: 'a byte string',
  null: 'null',
} as const;

function convert(wire: Wire, expected: DataType, at: ByteRange, reporter: Reporter): Value | undefined {
  if (isIntegerType(expected)) {
    return wire.kind === 'number' ? readIntegerAs(wire.value, expected, at, reporter) : undefined;
  }
  switch (expected) {
    case 'Float':
      return wire.kind === 'number' ? {type: expected, value: Number(wire.value)} : undefined;
    case 'Boolean':
      return wire.kind === 'boolean' ? {type: expected, value: wire.value} : undefined;
    case 'Opaque':
      return wire.kind === 'bytes' ? {type: expected, value: wire.value} : undefined;
    case 'Objlnk':
      return wire.kind === 'link' || wire.kind === 'text' ? readLink(wire.value, at, reporter) : undefined;
    default:
      return wire.kind === 'text' ? {type: expected, value: wire.value} : undefined;
  }
}

function readIntegerAs(
  number: bigint | number,
  type: IntegerType,
  at: ByteRange,
  reporter: Reporter,
): Value | undefined {
  if (typeof number === 'number' && !Number.isInteger(number)) {
    return undefined;
  }
  const value = BigInt(number);
  if (!fitsIntegerType(value, type)) {
    const message = `${value} does not fit the data type ${type}, which has at most 64 bits.`;
    reporter.report('out-of-range', at, message, clauses.dataTypes);
  }
  return {type, value};
}

/** Reports a text that is no Object Link and takes it for a String then. */
export function readLink(text: string, at: ByteRange, reporter: Reporter): Value {
  const read = parseObjectLink(text);
  if (!read) {
    const message = `${JSON.stringify(text.slice(0, 40))} is not an Object Link; write Object ID and Object Instance ID, each 0 to 65535: 66:1.`;
    reporter.report('bad-value', at, message, clauses.dataTypes);
    return {type: 'String', value: text};
  }
  if (read.hexadecimal) {
    const message = `${text} is hexadecimal; the IDs of an Object Link are decimal: ${read.link.objectId}:${read.link.instanceId}. An example of the specification prints the null link this way.`;
    reporter.report('hexadecimal-link', at, message, clauses.dataTypes);
  }
  return {type: 'Objlnk', value: read.link};
}

function guess(wire: Wire, at: ByteRange, reporter: Reporter): Value {
  switch (wire.kind) {
    case 'number':
      return guessNumber(wire.value, at, reporter);
    case 'text':
      return {type: 'String', value: wire.value};
    case 'link':
      return readLink(wire.value, at, reporter);
    case 'boolean':
      return {type: 'Boolean', value: wire.value};
    case 'bytes':
      return {type: 'Opaque', value: wire.value};
    case 'null':
      return {type: 'None', value: null};
  }
}

function guessNumber(value: bigint | number, at: ByteRange, reporter: Reporter): Value {
  if (typeof value === 'number') {
    return {type: 'Float', value};
  }
  const type = fitsIntegerType(value, 'Integer') ? 'Integer' : 'Unsigned Integer';
  return readIntegerAs(value, type, at, reporter)!;
}
