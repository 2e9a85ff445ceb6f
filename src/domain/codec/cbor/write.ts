import {writeFloat} from '../bytes/floats';
import {encodeUtf8} from '../bytes/utf8';
import type {Writer} from '../bytes/Writer';
import {writeInteger as toBytes} from '../values/integers';
import type {Wire} from '../values/readAs';

/** Writing CBOR (RFC 8949 §3): heads in their shortest form, floats in 4 or 8 bytes. */

export const majors = {unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6} as const;

export function writeHead(writer: Writer, major: number, argument: number | bigint): void {
  const value = BigInt(argument);
  if (value < 24n) {
    writer.byte((major << 5) | Number(value));
    return;
  }
  const power = value < 1n << 8n ? 0 : value < 1n << 16n ? 1 : value < 1n << 32n ? 2 : 3;
  writer.byte((major << 5) | (24 + power)).bytes(toBytes(value, 1 << power));
}

export function writeInteger(writer: Writer, value: number | bigint): void {
  const negative = value < 0;
  writeHead(writer, negative ? majors.negative : majors.unsigned, negative ? -1n - BigInt(value) : value);
}

export function writeText(writer: Writer, text: string): void {
  const bytes = encodeUtf8(text);
  writeHead(writer, majors.text, bytes.length);
  writer.bytes(bytes);
}

export function writeWire(writer: Writer, wire: Wire): void {
  switch (wire.kind) {
    case 'text':
    case 'link':
      return writeText(writer, wire.value);
    case 'bytes':
      writeHead(writer, majors.bytes, wire.value.length);
      return void writer.bytes(wire.value);
    case 'number':
      return typeof wire.value === 'bigint' ? writeInteger(writer, wire.value) : writeFloatItem(writer, wire.value);
    case 'boolean':
      return void writer.byte(wire.value ? 0xf5 : 0xf4);
    case 'null':
      return void writer.byte(0xf6);
  }
}

function writeFloatItem(writer: Writer, value: number): void {
  const bytes = writeFloat(value);
  writer.byte(bytes.length === 4 ? 0xfa : 0xfb).bytes(bytes);
}
