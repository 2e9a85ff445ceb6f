import {clauses} from '../clauses';
import {limits} from '../limits';
import type {ByteRange, ProblemKind, Reporter} from '../problems';

const whitespace = [0x20, 0x09, 0x0a, 0x0d];

/**
 * A place in the UTF-8 bytes of a JSON text. After the first syntax error nothing more can be read: it stops there,
 * and the one problem is reported.
 */
export class JsonCursor {
  at = 0;
  stopped = false;
  private items = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly reporter: Reporter,
  ) {}

  /** The byte here; undefined at the end. */
  get here(): number | undefined {
    return this.bytes[this.at];
  }

  skipWhitespace(): void {
    while (whitespace.includes(this.bytes[this.at]!)) {
      this.at++;
    }
  }

  /** Steps over one character, after white space; false when another one, or none, is there. */
  take(character: string): boolean {
    this.skipWhitespace();
    if (this.stopped || this.here !== character.charCodeAt(0)) {
      return false;
    }
    this.at++;
    return true;
  }

  /** Reports that something else was expected here, and stops. */
  expected(what: string): undefined {
    const {at, here} = this;
    if (here === undefined) {
      return this.stop('truncated', {start: at, end: at}, `The text ends where ${what} must follow.`);
    }
    const found =
      here > 32 && here < 127 ? `"${String.fromCharCode(here)}"` : `the byte ${here.toString(16).toUpperCase()}`;
    return this.stop('not-well-formed', {start: at, end: at + 1}, `Here must be ${what}, not ${found}.`);
  }

  /** Counts an item; false when there are too many. */
  count(): boolean {
    if (++this.items > limits.items) {
      const message = `More than ${limits.items} values; the rest is not read.`;
      this.stop('too-many-items', {start: this.at, end: this.at}, message);
    }
    return !this.stopped;
  }

  stop(kind: ProblemKind, at: ByteRange, message: string): undefined {
    if (!this.stopped) {
      this.stopped = true;
      this.reporter.report(kind, at, message, clauses.json);
    }
    return undefined;
  }
}
