/** IEEE 754 numbers in big-endian bytes. */

export function readFloat(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return bytes.length === 8
    ? view.getFloat64(0)
    : bytes.length === 4
      ? view.getFloat32(0)
      : readHalf(view.getUint16(0));
}

/** 4 bytes where they hold the number exactly, else 8. Every NaN is written as the quiet one. */
export function writeFloat(value: number): Uint8Array {
  const bytes = new Uint8Array(Object.is(Math.fround(value), value) ? 4 : 8);
  const view = new DataView(bytes.buffer);
  if (bytes.length === 4) {
    view.setFloat32(0, value);
  } else {
    view.setFloat64(0, value);
  }
  return bytes;
}

function readHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) {
    return fraction ? NaN : sign * Infinity;
  }
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}
