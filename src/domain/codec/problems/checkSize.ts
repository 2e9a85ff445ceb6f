import {limits} from '../limits';
import type {Reporter} from './Reporter';

/** False, and a problem, when the payload is longer than any codec reads. */
export function checkSize(bytes: Uint8Array, reporter: Reporter): boolean {
  if (bytes.length <= limits.bytes) {
    return true;
  }
  const message = `${bytes.length} bytes are too many; at most ${limits.bytes} are read.`;
  reporter.report('too-large', {start: 0, end: bytes.length}, message);
  return false;
}
