import {concatenate} from '../bytes/concatenate';
import {decodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import type {Reporter} from '../problems';
import type {CborCursor} from './CborCursor';

/**
 * Bytes of a string whose head stands at `start` (RFC 8949 §3.1); without a length, its chunks put together (§3.2.3).
 */
export function readString(
  cursor: CborCursor,
  major: number,
  length: number | bigint | undefined,
  start: number,
): Uint8Array {
  if (length !== undefined) {
    return cursor.take(length, start);
  }
  const chunks: Uint8Array[] = [];
  while (!cursor.atBreak(start)) {
    const from = cursor.at;
    const head = cursor.head();
    if (head && (head.major !== major || head.argument === undefined)) {
      const message = 'A string of indefinite length is made of strings of its own kind, each with a length.';
      cursor.stop('not-well-formed', {start: from, end: cursor.at}, message, clauses.cborIndefinite);
    } else if (head) {
      chunks.push(cursor.take(head.argument!, from));
    }
  }
  return concatenate(chunks);
}

/** Text of a string; what is not UTF-8 is reported. */
export function readText(
  cursor: CborCursor,
  length: number | bigint | undefined,
  start: number,
  reporter: Reporter,
): {kind: 'text'; value: string} {
  const content = cursor.at;
  const {text, badAt} = decodeUtf8(readString(cursor, 3, length, start));
  if (badAt !== undefined) {
    // the chunks of an indefinite string have heads in between: the whole string is the place then
    const at = length === undefined ? start : content + badAt;
    const message = 'This text string is not UTF-8 from here on; CBOR allows only UTF-8 in text strings.';
    reporter.report('bad-utf8', {start: at, end: cursor.at}, message, clauses.cborValidity);
  }
  return {kind: 'text', value: text};
}
