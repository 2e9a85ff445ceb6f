import type {DataType} from '../../registry/model';
import {readFloat} from '../bytes/floats';
import {toHex} from '../bytes/hex';
import {decodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import type {ByteRange, Reporter} from '../problems';
import {integerWidth, readInteger} from '../values/integers';
import {isIntegerType, type IntegerType, type Value} from '../values/value';

/** Lengths that a data type may have, in words; strings and opaque values have any. */
const lengths: Partial<Record<DataType, {bytes: number[]; words: string}>> = {
  Integer: {bytes: [1, 2, 4, 8], words: '1, 2, 4 or 8 bytes'},
  'Unsigned Integer': {bytes: [1, 2, 4, 8], words: '1, 2, 4 or 8 bytes'},
  Time: {bytes: [1, 2, 4, 8], words: '1, 2, 4 or 8 bytes'},
  Float: {bytes: [4, 8], words: '4 or 8 bytes'},
  Boolean: {bytes: [1], words: 'exactly 1 byte'},
  Objlnk: {bytes: [4], words: 'exactly 4 bytes'},
};

/** Value of a TLV of a known data type (Core 1.2.2 §7.5, §C); what does not fit it is given as Opaque. */
export function readTlvValue(bytes: Uint8Array, type: DataType, at: ByteRange, reporter: Reporter): Value {
  const allowed = lengths[type];
  if (allowed && !allowed.bytes.includes(bytes.length)) {
    const message = `A value of type ${type} has ${allowed.words} in TLV, this one has ${bytes.length}.`;
    reporter.report('wrong-length', at, message, clauses.dataTypes);
    return {type: 'Opaque', value: bytes};
  }
  if (isIntegerType(type)) {
    return readIntegerValue(bytes, type, at, reporter);
  }
  switch (type) {
    case 'Float':
      return {type, value: readFloat(bytes)};
    case 'Boolean':
      return readBoolean(bytes, at, reporter);
    case 'Objlnk':
      return {type, value: {objectId: bytes[0]! * 256 + bytes[1]!, instanceId: bytes[2]! * 256 + bytes[3]!}};
    case 'Opaque':
      return {type, value: bytes};
    default:
      return {type, value: readText(bytes, at, reporter)};
  }
}

function readIntegerValue(bytes: Uint8Array, type: IntegerType, at: ByteRange, reporter: Reporter): Value {
  const value = readInteger(bytes, type);
  const width = integerWidth(value, type);
  if (width < bytes.length) {
    const message = `${value} is written in ${bytes.length} bytes; the shortest form has ${width}.`;
    reporter.report('not-shortest', at, message, clauses.dataTypes);
  }
  return {type, value};
}

function readBoolean(bytes: Uint8Array, at: ByteRange, reporter: Reporter): Value {
  if (bytes[0]! > 1) {
    const message = `A Boolean is the byte 00 (false) or 01 (true), not ${toHex(bytes)}.`;
    reporter.report('bad-value', at, message, clauses.dataTypes);
  }
  return {type: 'Boolean', value: bytes[0] !== 0};
}

function readText(bytes: Uint8Array, at: ByteRange, reporter: Reporter): string {
  const {text, badAt} = decodeUtf8(bytes);
  if (badAt !== undefined) {
    const last = badAt === bytes.length - 1 ? ` ${lastByteHint(bytes)}` : '';
    const message = `This text is not UTF-8 from here on.${last}`;
    reporter.report('bad-utf8', {start: at.start + badAt, end: at.end}, message, clauses.utf8);
  }
  return text;
}

/** A length one too large takes the type byte of the next TLV, which is above 7F, for the last letter. */
function lastByteHint(bytes: Uint8Array): string {
  return `Its last byte, ${toHex(bytes.subarray(-1))}, looks like the type byte of the next TLV: the length may be too large by 1.`;
}
