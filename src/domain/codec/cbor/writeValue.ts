import type {Writer} from '../bytes/Writer';
import {toWire} from '../values/toWire';
import type {Value} from '../values/value';
import {majors, writeHead, writeWire} from './write';

/** A value as a CBOR data item (Core 1.2.2 §C). A time before 1970 gets tag 1, as untagged times are unsigned. */
export function writeValue(writer: Writer, value: Value): void {
  if (value.type === 'Time' && value.value < 0n) {
    writeHead(writer, majors.tag, 1);
  }
  writeWire(writer, toWire(value));
}
