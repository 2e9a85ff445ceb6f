import {Writer} from '../bytes/Writer';
import {tlvKinds, type TlvKind} from './header';

/** Longest value: the length field has 24 bits. */
export const maxLength = 2 ** 24 - 1;

/** One TLV: the shortest header that holds the ID and the length, then the value (Core 1.2.2 §7.5). */
export function writeTlv(kind: TlvKind, id: number, value: Uint8Array): Uint8Array {
  const idSize = id > 255 ? 2 : 1;
  const lengthSize = value.length < 8 ? 0 : value.length < 2 ** 8 ? 1 : value.length < 2 ** 16 ? 2 : 3;
  const type = (tlvKinds.indexOf(kind) << 6) | (idSize === 2 ? 0x20 : 0) | (lengthSize << 3);
  return new Writer()
    .byte(lengthSize === 0 ? type | value.length : type)
    .uint(id, idSize)
    .uint(value.length, lengthSize)
    .bytes(value)
    .finish();
}
