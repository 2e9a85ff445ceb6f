import {clauses} from '../clauses';
import type {Item} from '../items/item';
import type {Reporter} from '../problems';
import {JsonReader} from './JsonReader';

/** The one value that the bytes are; anything but white space after it is a problem. Undefined without a value. */
export function readJson(bytes: Uint8Array, reporter: Reporter): Item | undefined {
  const reader = new JsonReader(bytes, reporter);
  const {cursor} = reader;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const message = 'The text begins with a byte order mark, which JSON must not have.';
    reporter.report('not-well-formed', {start: 0, end: 3}, message, clauses.json);
    cursor.at = 3;
  }
  const item = reader.readValue();
  cursor.skipWhitespace();
  if (!cursor.stopped && cursor.at < bytes.length) {
    const message = 'Text follows the end of the JSON value; it belongs to nothing.';
    reporter.report('trailing-bytes', {start: cursor.at, end: bytes.length}, message, clauses.json);
  }
  return item;
}
