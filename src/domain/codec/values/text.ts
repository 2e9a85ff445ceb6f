import type {DataType} from '../../registry/model';
import {parseBase64, toBase64} from '../bytes/base64';
import {clauses} from '../clauses';
import type {ByteRange, Reporter} from '../problems';
import {fitsIntegerType} from './integers';
import {formatObjectLink} from './objectLink';
import {plainDecimal} from './plainDecimal';
import {readLink} from './readAs';
import {isIntegerType, type IntegerType, type Value} from './value';

/** A value as text/plain writes it (Core 1.2.2 §C): decimal, `0` or `1`, Base64 with padding, `oid:iid`. */
export function formatValue(value: Value): string {
  switch (value.type) {
    case 'Boolean':
      return value.value ? '1' : '0';
    case 'Opaque':
      return toBase64(value.value);
    case 'Objlnk':
      return formatObjectLink(value.value);
    case 'Float':
      return plainDecimal(value.value);
    case 'None':
      return '';
    default:
      return String(value.value);
  }
}

/** The value that a text writes; one that does not fit the data type is reported and given as a String. */
export function readTextValue(text: string, type: DataType, at: ByteRange, reporter: Reporter): Value {
  if (isIntegerType(type)) {
    return readIntegerText(text, type, at, reporter);
  }
  switch (type) {
    case 'Float':
      return readFloatText(text, at, reporter);
    case 'Boolean':
      return readBooleanText(text, at, reporter);
    case 'Opaque':
      return readOpaqueText(text, at, reporter);
    case 'Objlnk':
      return readLink(text, at, reporter);
    default:
      return {type, value: text};
  }
}

/** The likeliest value of a text whose data type is not known. */
export function guessTextValue(text: string): Value {
  if (/^-?(0|[1-9]\d{0,18})$/.test(text) && fitsIntegerType(BigInt(text), 'Integer')) {
    return {type: 'Integer', value: BigInt(text)};
  }
  return /^-?\d+\.\d+$/.test(text) ? {type: 'Float', value: Number(text)} : {type: 'String', value: text};
}

function wrong(text: string, wanted: string, at: ByteRange, reporter: Reporter): Value {
  const message = `${JSON.stringify(text.slice(0, 40))} is not ${wanted}.`;
  reporter.report('bad-value', at, message, clauses.dataTypes);
  return {type: 'String', value: text};
}

function readIntegerText(text: string, type: IntegerType, at: ByteRange, reporter: Reporter): Value {
  if (!/^-?\d{1,20}$/.test(text)) {
    return wrong(text, 'a whole number in decimal digits', at, reporter);
  }
  const value = BigInt(text);
  if (!fitsIntegerType(value, type)) {
    const message = `${text} does not fit the data type ${type}, which has at most 64 bits.`;
    reporter.report('out-of-range', at, message, clauses.dataTypes);
  }
  return {type, value};
}

function readFloatText(text: string, at: ByteRange, reporter: Reporter): Value {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    return wrong(text, 'a decimal number', at, reporter);
  }
  if (/e/i.test(text)) {
    const message = 'Numbers have no exponent in plain text; write all digits: 0.00000000006667.';
    reporter.report('odd-number', at, message, clauses.dataTypes);
  }
  return {type: 'Float', value: Number(text)};
}

function readBooleanText(text: string, at: ByteRange, reporter: Reporter): Value {
  const known = ['0', '1', 'false', 'true'].indexOf(text);
  if (known < 0) {
    return wrong(text, 'a Boolean; write 0 or 1', at, reporter);
  }
  if (known > 1) {
    const message = `A Boolean is 0 or 1 in plain text, not "${text}".`;
    reporter.report('bad-value', at, message, clauses.dataTypes);
  }
  return {type: 'Boolean', value: known % 2 === 1};
}

function readOpaqueText(text: string, at: ByteRange, reporter: Reporter): Value {
  const read = parseBase64(text);
  if (!read) {
    const message = 'Opaque values are Base64 in plain text: letters, digits, "+" and "/", padded with "=".';
    reporter.report('bad-base64', at, message, clauses.base64);
    return {type: 'String', value: text};
  }
  if (read.kind === 'base64url' || text.length % 4 !== 0) {
    const message = 'Opaque values are plain Base64 with padding here ("+", "/" and "="), not the form for URLs.';
    reporter.report('odd-base64', at, message, clauses.base64);
  }
  return {type: 'Opaque', value: read.bytes};
}
