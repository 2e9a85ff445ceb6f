/** Bytes as pairs of digits: `A1 82 03 00`. */
export function toHex(bytes: Uint8Array, separator = ' '): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(separator);
}

/** A single byte for messages: `0x0F`. */
export function byteName(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

/** Bytes of pairs of digits; anything that is no digit separates. For text of unknown shape use `parseInput`. */
export function fromHex(text: string): Uint8Array {
  const digits = text.replace(/[^\da-f]/gi, '');
  return Uint8Array.from({length: digits.length >> 1}, (_, index) =>
    parseInt(digits.slice(index * 2, index * 2 + 2), 16),
  );
}
