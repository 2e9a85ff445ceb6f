import {byteName} from '../bytes/hex';
import {clauses} from '../clauses';
import type {Reporter} from '../problems';
import type {CoapOption} from './message';
import {coapOption, isCritical} from './options';
import {readOptionValue} from './readOptionValue';

const marker = 0xff;

/** Reads the options of a message: each has the difference to the number before, and a length (RFC 7252 §3.1). */
export class OptionReader {
  readonly options: CoapOption[] = [];
  private number = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reporter: Reporter,
    public at: number,
  ) {}

  /** Reads up to the payload marker or the end; false when the bytes make no sense any more. */
  readAll(): boolean {
    while (this.at < this.bytes.length && this.bytes[this.at] !== marker) {
      if (!this.readOne()) {
        return false;
      }
    }
    return true;
  }

  private readOne(): boolean {
    const start = this.at;
    const first = this.bytes[this.at++]!;
    const delta = this.readExtended(first >> 4, 'delta', start);
    const length = delta === undefined ? undefined : this.readExtended(first & 15, 'length', start);
    if (delta === undefined || length === undefined) {
      return false;
    }
    this.number += delta;
    if (this.number > 65535) {
      const message = `The deltas up to here give option number ${this.number}; the largest is 65535.`;
      this.reporter.report('out-of-range', {start, end: this.at}, message, clauses.coapOptions);
      return false;
    }
    return this.addOption(start, length);
  }

  private addOption(start: number, length: number): boolean {
    const valueRange = {start: this.at, end: Math.min(this.at + length, this.bytes.length)};
    const complete = this.at + length <= this.bytes.length;
    const option = coapOption(this.number);
    if (!complete) {
      const left = valueRange.end - valueRange.start;
      const message = `${option?.name ?? `Option ${this.number}`} says its value has ${length} bytes, and ${left} are left.`;
      this.reporter.report('truncated', {start, end: this.at}, message, clauses.coapOptions);
    }
    this.at = valueRange.end;
    const value = this.bytes.subarray(valueRange.start, valueRange.end);
    const range = {start, end: valueRange.end};
    this.checkOption(option, range);
    this.options.push({
      number: this.number,
      ...(option && {name: option.name}),
      value: complete ? readOptionValue(value, option, valueRange, this.reporter) : {format: 'opaque', value},
      critical: isCritical(this.number),
      range,
      valueRange,
    });
    return complete;
  }

  private checkOption(option: ReturnType<typeof coapOption>, range: CoapOption['range']): void {
    if (!option && isCritical(this.number)) {
      const message = `Option ${this.number} is critical (odd) and not in this table; a receiver that does not know it answers 4.02.`;
      this.reporter.report('critical-option', range, message, clauses.coapCritical);
    }
    if (option && !option.repeatable && this.options.at(-1)?.number === this.number) {
      const message = `${option.name} must not be repeated; receivers take the second one for an unknown option.`;
      this.reporter.report('repeated-option', range, message, clauses.coapRepeat);
    }
  }

  /** A nibble up to 12 is the number itself; 13 and 14 add one and two bytes, 15 is for the payload marker only. */
  private readExtended(nibble: number, what: string, start: number): number | undefined {
    const size = nibble < 13 ? 0 : nibble - 12;
    if (nibble === 15) {
      const message = `Option ${what} 15 is reserved (first byte ${byteName(this.bytes[start]!)}); only FF, the payload marker, has it.`;
      this.reporter.report('reserved-value', {start, end: start + 1}, message, clauses.coapOptions);
      return undefined;
    }
    if (this.at + size > this.bytes.length) {
      const message = `The extended option ${what} needs ${size} more bytes, and ${this.bytes.length - this.at} are left.`;
      this.reporter.report('truncated', {start, end: this.bytes.length}, message, clauses.coapOptions);
      return undefined;
    }
    this.at += size;
    const [last, before] = [this.bytes[this.at - 1]!, this.bytes[this.at - 2]!];
    return size === 0 ? nibble : size === 1 ? 13 + last : 269 + before * 256 + last;
  }
}
