import {readFloat} from '../bytes/floats';
import {decodeUtf8} from '../bytes/utf8';
import {readInteger} from '../values/integers';
import type {Value} from '../values/value';

/**
 * The likeliest value of some bytes whose data type is not known: TLV does not carry it. Readable text is a String;
 * 4 or 8 bytes with the exponent of an everyday number are a Float; other lengths that integers have are an Integer.
 */
export function guessTlvValue(bytes: Uint8Array): Value {
  if (bytes.length !== 1 && isReadable(bytes)) {
    return {type: 'String', value: decodeUtf8(bytes).text};
  }
  if ((bytes.length === 4 || bytes.length === 8) && isEverydayFloat(readFloat(bytes))) {
    return {type: 'Float', value: readFloat(bytes)};
  }
  return [1, 2, 4, 8].includes(bytes.length)
    ? {type: 'Integer', value: readInteger(bytes, 'Integer')}
    : {type: 'Opaque', value: bytes};
}

function isReadable(bytes: Uint8Array): boolean {
  const {text, badAt} = decodeUtf8(bytes);
  return badAt === undefined && !/\p{Cc}|\p{Cn}|\p{Co}/u.test(text);
}

/** Unix times of today, read as a float, are above 10^9; small integers are below 10^-30. */
function isEverydayFloat(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude >= 1e-4 && magnitude <= 1e6;
}
