import {encodeUtf8} from './utf8';

/** Bytes that grow; numbers are big-endian, as everywhere in the formats. */
export class Writer {
  private buffer = new Uint8Array(64);
  private length = 0;

  byte(value: number): this {
    this.reserve(1);
    this.buffer[this.length++] = value;
    return this;
  }

  bytes(values: Uint8Array): this {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
    return this;
  }

  text(text: string): this {
    return this.bytes(encodeUtf8(text));
  }

  /** Unsigned number in `width` bytes, at most 6. */
  uint(value: number, width: number): this {
    for (let power = width - 1; power >= 0; power--) {
      this.byte(Math.floor(value / 256 ** power) % 256);
    }
    return this;
  }

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count > this.buffer.length) {
      const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
  }
}
