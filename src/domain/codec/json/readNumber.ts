import {bytesMatching} from '../bytes/byteSet';
import {clauses} from '../clauses';
import type {ItemContent} from '../items/item';
import type {JsonCursor} from './JsonCursor';

/** Digits, signs and letters: `NaN` is then one wrong number, not three errors. */
export const inWord = bytesMatching(/[\w+.-]/);

/** No 64-bit integer has more digits; longer ones are read as floats, since big integers cost too much. */
const maxDigits = 20;

/** The number that begins here (RFC 8259 §6): exact without fraction and exponent, else a float. */
export function readNumber(cursor: JsonCursor): ItemContent | undefined {
  const start = cursor.at;
  while (cursor.here !== undefined && inWord[cursor.here]) {
    cursor.at++;
  }
  const text = String.fromCharCode(...cursor.bytes.subarray(start, Math.min(cursor.at, start + 400)));
  if (cursor.at - start > 400 || !/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const message = `${JSON.stringify(text.slice(0, 40))} is not a number of JSON: digits without a leading zero, then perhaps a fraction and an exponent.`;
    cursor.stop('not-well-formed', {start, end: cursor.at}, message);
    return undefined;
  }
  if (/^-?\d+$/.test(text) && text.length <= maxDigits) {
    return {kind: 'integer', value: BigInt(text)};
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    const message = 'This number is too large for a 64-bit float.';
    cursor.reporter.report('out-of-range', {start, end: cursor.at}, message, clauses.jsonNumbers);
  }
  return {kind: 'float', value};
}
