const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
const lenient = new TextDecoder('utf-8', {ignoreBOM: true});
const encoder = new TextEncoder();

/** Text of some bytes; `badAt` is the index of the first byte that is not UTF-8, replaced in `text` by U+FFFD. */
export interface DecodedText {
  text: string;
  badAt?: number;
}

/** Decodes UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const short = bytes.length <= 24 ? shortAscii(bytes) : undefined;
  if (short !== undefined) {
    return {text: short};
  }
  try {
    return {text: strict.decode(bytes)};
  } catch {
    return {text: lenient.decode(bytes), badAt: firstBadByte(bytes)};
  }
}

export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Names and labels are short: a decoder call for each would cost more than the bytes. */
function shortAscii(bytes: Uint8Array): string | undefined {
  let text = '';
  for (const byte of bytes) {
    if (byte > 127) {
      return undefined;
    }
    text += String.fromCharCode(byte);
  }
  return text;
}

function firstBadByte(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const size = sequenceSize(bytes, index);
    if (size === 0) {
      break;
    }
    index += size;
  }
  return index;
}

/** Number of bytes of the character at `index`; 0 when it is malformed (the table of RFC 3629 §4). */
function sequenceSize(bytes: Uint8Array, index: number): number {
  const first = bytes[index]!;
  if (first < 0x80) {
    return 1;
  }
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const second = bytes[index + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const rest = bytes.subarray(index + 2, index + size);
  const complete = index + size <= bytes.length && second >= low && second <= high;
  return size > 0 && complete && rest.every((byte) => byte >= 0x80 && byte <= 0xbf) ? size : 0;
}
