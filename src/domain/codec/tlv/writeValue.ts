import {writeFloat} from '../bytes/floats';
import {encodeUtf8} from '../bytes/utf8';
import {integerWidth, writeInteger} from '../values/integers';
import type {Value} from '../values/value';

/** Bytes of a value in TLV (Core 1.2.2 §7.5, §C): integers and floats as short as they can be. */
export function writeTlvValue(value: Value): Uint8Array {
  switch (value.type) {
    case 'String':
    case 'Corelnk':
      return encodeUtf8(value.value);
    case 'Float':
      return writeFloat(value.value);
    case 'Boolean':
      return Uint8Array.of(value.value ? 1 : 0);
    case 'Opaque':
      return value.value;
    case 'Objlnk':
      return writeInteger(BigInt(value.value.objectId * 65536 + value.value.instanceId), 4);
    case 'None':
      return new Uint8Array();
    default:
      return writeInteger(value.value, integerWidth(value.value, value.type));
  }
}
