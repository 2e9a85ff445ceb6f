/** A set of byte values as a table, for loops over many bytes. */
export type ByteSet = readonly boolean[];

/** The bytes whose character matches. */
export function bytesMatching(pattern: RegExp): ByteSet {
  return Array.from({length: 256}, (_, byte) => pattern.test(String.fromCharCode(byte)));
}
