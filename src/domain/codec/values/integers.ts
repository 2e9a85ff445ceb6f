import type {IntegerType} from './value';

const bounds = {
  Integer: {min: -(2n ** 63n), max: 2n ** 63n - 1n},
  'Unsigned Integer': {min: 0n, max: 2n ** 64n - 1n},
  Time: {min: -(2n ** 63n), max: 2n ** 63n - 1n},
} as const;

/** True when the number fits the largest width of the type, 64 bits (Core 1.2.2 §C). */
export function fitsIntegerType(value: bigint, type: IntegerType): boolean {
  return value >= bounds[type].min && value <= bounds[type].max;
}

/** Fewest bytes, of 1, 2, 4 and 8, that hold the number. */
export function integerWidth(value: bigint, type: IntegerType): 1 | 2 | 4 | 8 {
  const magnitude = value < 0n ? -value - 1n : value;
  const bits = type === 'Unsigned Integer' ? 0n : 1n;
  return magnitude < 1n << (8n - bits)
    ? 1
    : magnitude < 1n << (16n - bits)
      ? 2
      : magnitude < 1n << (32n - bits)
        ? 4
        : 8;
}

/** Big-endian integer of 1 to 8 bytes. */
export function readInteger(bytes: Uint8Array, type: IntegerType): bigint {
  let value = 0n;
  for (const byte of bytes) {
    value = (value << 8n) | BigInt(byte);
  }
  return type === 'Unsigned Integer' ? value : BigInt.asIntN(bytes.length * 8, value);
}

/** Big-endian, two's complement. */
export function writeInteger(value: bigint, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  let rest = BigInt.asUintN(width * 8, value);
  for (let index = width - 1; index >= 0; index--) {
    bytes[index] = Number(rest & 255n);
    rest >>= 8n;
  }
  return bytes;
}
