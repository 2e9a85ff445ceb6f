import type {ByteRange} from '../problems';

/** Bits 7 and 6 of the type byte, in their order. */
export const tlvKinds = ['Object Instance', 'Resource Instance', 'multiple Resource', 'Resource'] as const;
export type TlvKind = (typeof tlvKinds)[number];

/** Type, identifier and length of a TLV (Core 1.2.2 §7.5), and where its value is. */
export interface TlvHeader {
  kind: TlvKind;
  id: number;
  length: number;
  range: ByteRange;
}

/** Bytes that the header has after its type byte: identifier and length field. */
export function restOfHeader(type: number): number {
  return (type & 0x20 ? 2 : 1) + ((type >> 3) & 3);
}

/** Bytes that a TLV has in all, as far as its type byte tells: the value counts when its length is in there. */
export function leastSize(type: number): number {
  return 1 + restOfHeader(type) + ((type >> 3) & 3 ? 0 : type & 7);
}

/** Reads the header at `at`; undefined when it does not end before `end`. */
export function readHeader(bytes: Uint8Array, at: number, end: number): TlvHeader | undefined {
  const type = bytes[at]!;
  const idSize = type & 0x20 ? 2 : 1;
  const lengthSize = (type >> 3) & 3;
  const value = at + 1 + idSize + lengthSize;
  if (value > end) {
    return undefined;
  }
  return {
    kind: tlvKinds[type >> 6]!,
    id: readUint(bytes, at + 1, idSize),
    length: lengthSize === 0 ? type & 7 : readUint(bytes, at + 1 + idSize, lengthSize),
    range: {start: at, end: value},
  };
}

function readUint(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = at; index < at + size; index++) {
    value = value * 256 + bytes[index]!;
  }
  return value;
}
