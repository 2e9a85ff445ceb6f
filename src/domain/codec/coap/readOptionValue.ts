import {decodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import type {ByteRange, Reporter} from '../problems';
import {isBlock, readBlock} from './block';
import type {CoapOptionValue} from './message';
import type {CoapOptionDefinition} from './options';

/** Value of an option (RFC 7252 §3.2); of an unknown option, or of one too long, the bytes as they are. */
export function readOptionValue(
  bytes: Uint8Array,
  option: CoapOptionDefinition | undefined,
  at: ByteRange,
  reporter: Reporter,
): CoapOptionValue {
  if (!option) {
    return {format: 'opaque', value: bytes};
  }
  if (bytes.length < option.min || bytes.length > option.max) {
    reportLength(bytes.length, option, at, reporter);
  }
  switch (option.format) {
    case 'string':
      return {format: 'string', value: readString(bytes, at, reporter)};
    case 'uint':
    case 'block':
      return bytes.length > 4 ? {format: 'opaque', value: bytes} : readNumber(bytes, option.format, at, reporter);
    case 'empty':
      return bytes.length === 0 ? {format: 'empty'} : {format: 'opaque', value: bytes};
    default:
      return {format: 'opaque', value: bytes};
  }
}

function reportLength(length: number, {name, min, max}: CoapOptionDefinition, at: ByteRange, reporter: Reporter): void {
  const allowed = min === max ? `${min}` : `${min} to ${max}`;
  const message = `${name} has ${length} bytes; its value may have ${allowed}.`;
  reporter.report('option-length', at, message, clauses.coapOptionTable);
}

function readString(bytes: Uint8Array, at: ByteRange, reporter: Reporter): string {
  const {text, badAt} = decodeUtf8(bytes);
  if (badAt !== undefined) {
    const message = 'This option is not UTF-8 from here on.';
    reporter.report('bad-utf8', {start: at.start + badAt, end: at.end}, message, clauses.coapOptionValues);
  }
  return text;
}

function readNumber(bytes: Uint8Array, format: 'uint' | 'block', at: ByteRange, reporter: Reporter): CoapOptionValue {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  if (bytes[0] === 0) {
    const message = `${value} is written in ${bytes.length} ${bytes.length === 1 ? 'byte' : 'bytes'}; leading zero bytes are left out, and 0 has none.`;
    reporter.report('not-shortest', at, message, clauses.coapOptionValues);
  }
  if (format === 'uint') {
    return {format, value};
  }
  const block = readBlock(value);
  if (!isBlock(block)) {
    const message = 'Size exponent 7 is reserved; blocks have 16 to 1024 bytes, exponents 0 to 6.';
    reporter.report('reserved-value', at, message, clauses.block);
  }
  return {format, value: block};
}
