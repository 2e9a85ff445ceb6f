import type {Item} from '../items/item';
import type {Reporter} from '../problems';
import {CborReader} from './CborReader';

/** The one data item that the bytes are; bytes after it are a problem. Undefined when there is none at all. */
export function readCbor(bytes: Uint8Array, reporter: Reporter): Item | undefined {
  const reader = new CborReader(bytes, reporter);
  const item = reader.readItem();
  const {at, left, stopped} = reader.cursor;
  if (!stopped && left > 0) {
    const message = `${left === 1 ? 'A byte follows' : `${left} bytes follow`} the end of the CBOR data item; they belong to nothing.`;
    reporter.report('trailing-bytes', {start: at, end: bytes.length}, message);
  }
  return item;
}
