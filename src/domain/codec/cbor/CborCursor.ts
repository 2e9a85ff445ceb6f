import {clauses} from '../clauses';
import {limits} from '../limits';
import type {ByteRange, ProblemKind, Reporter} from '../problems';
import {readHead, type CborHead} from './head';

/**
 * A place in CBOR that moves forward. After the first byte that is not well-formed nothing more can be read: it stops
 * there, and the one problem is reported.
 */
export class CborCursor {
  at = 0;
  stopped = false;
  private items = 0;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reporter: Reporter,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Head of the next data item; undefined when there is none, or too many came before it. */
  head(): CborHead | undefined {
    const start = this.at;
    if (this.stopped || this.left === 0) {
      return this.stop('truncated', {start, end: start}, 'The bytes end where a data item must follow.', clauses.cbor);
    }
    const head = readHead(this.view, start);
    if ('kind' in head) {
      return this.stop(head.kind, {start, end: start + 1}, head.message, clauses.cbor);
    }
    if (++this.items > limits.items) {
      const message = `More than ${limits.items} data items; the rest is not read.`;
      return this.stop('too-many-items', {start, end: start + 1}, message);
    }
    this.at += head.size;
    return head;
  }

  /** The next `length` bytes, or what is left of them. `start` is where their head stands. */
  take(length: number | bigint, start: number): Uint8Array {
    if (length > this.left) {
      const message = `This string says it has ${length} bytes, and ${this.left} are left.`;
      this.stop('truncated', {start, end: this.at}, message, clauses.cbor);
    }
    const from = this.at;
    this.at += Math.min(Number(length), this.left);
    return this.bytes.subarray(from, this.at);
  }

  /** Steps over the break that ends an indefinite length; true there, and where nothing more can come. */
  atBreak(start: number): boolean {
    if (!this.stopped && this.left === 0) {
      const message = 'The bytes end before the break (FF) that must end this indefinite length.';
      this.stop('truncated', {start, end: this.at}, message, clauses.cborIndefinite);
    }
    if (!this.stopped && this.bytes[this.at] !== 0xff) {
      return false;
    }
    this.at += this.stopped ? 0 : 1;
    return true;
  }

  stop(kind: ProblemKind, at: ByteRange, message: string, clause?: string): undefined {
    if (!this.stopped) {
      this.stopped = true;
      this.reporter.report(kind, at, message, clause);
    }
    return undefined;
  }
}
