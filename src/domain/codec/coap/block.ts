import type {BlockValue} from './message';

/** Block number, more flag and size exponent of an option value (RFC 7959 §2.2); exponent 7 is reserved. */
export function readBlock(value: number): BlockValue {
  return {number: Math.floor(value / 16), more: (value & 8) !== 0, size: 2 ** ((value & 7) + 4)};
}

/** The option value of a block. Sizes are 16, 32, … 1024. */
export function writeBlock({number, more, size}: BlockValue): number {
  return number * 16 + (more ? 8 : 0) + (Math.log2(size) - 4);
}

/** True when the value has an exponent and a number that a block option can carry. */
export function isBlock({number, size}: BlockValue): boolean {
  return (
    Number.isInteger(number) && number >= 0 && number < 2 ** 20 && [16, 32, 64, 128, 256, 512, 1024].includes(size)
  );
}
