import {readFloat} from '../bytes/floats';
import {clauses} from '../clauses';
import {checkDuplicateKeys} from '../items/duplicateKeys';
import {toItem, type Item, type ItemContent, type ItemEntry} from '../items/item';
import {limits} from '../limits';
import type {Reporter} from '../problems';
import {CborCursor} from './CborCursor';
import type {CborHead} from './head';
import {readString, readText} from './readString';

/**
 * Reads CBOR (RFC 8949) with the place of every item. What was read before the first byte that is not well-formed is
 * kept. Time and memory are in proportion to the bytes.
 */
export class CborReader {
  readonly cursor: CborCursor;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reporter: Reporter,
  ) {
    this.cursor = new CborCursor(bytes, reporter);
  }

  /** The next data item; undefined when none can be read. */
  readItem(depth = 0): Item | undefined {
    const start = this.cursor.at;
    const head = this.cursor.head();
    if (!head) {
      return undefined;
    }
    if (depth > limits.depth) {
      const message = `Nested deeper than ${limits.depth} levels; LwM2M needs five.`;
      return this.cursor.stop('too-deep', {start, end: this.cursor.at}, message);
    }
    return this.checkIndefinite(head, start) ? this.readContent(head, start, depth) : undefined;
  }

  /** Additional information 31 is for strings, arrays and maps; alone, it is the break. */
  private checkIndefinite({major, argument}: CborHead, start: number): boolean {
    if (argument !== undefined || (major >= 2 && major <= 5)) {
      return true;
    }
    const message = major === 7 ? 'A break (FF) with nothing to end.' : `Major type ${major} has no indefinite length.`;
    this.cursor.stop('not-well-formed', {start, end: this.cursor.at}, message, clauses.cborIndefinite);
    return false;
  }

  private readContent(head: CborHead, start: number, depth: number): Item | undefined {
    const content = this.cursor.at;
    const value = this.readMajor(head, start, depth);
    if (!value) {
      return undefined;
    }
    if (value.kind === 'map') {
      checkDuplicateKeys(value.entries, this.reporter);
    }
    const {at: end, stopped: cut} = this.cursor;
    return toItem(value, {start, end, content, indefinite: head.argument === undefined, cut});
  }

  private readMajor({major, info, argument}: CborHead, start: number, depth: number): ItemContent | undefined {
    switch (major) {
      case 0:
        return {kind: 'integer', value: BigInt(argument!)};
      case 1:
        return {kind: 'integer', value: -1n - BigInt(argument!)};
      case 2:
        return {kind: 'bytes', value: readString(this.cursor, 2, argument, start)};
      case 3:
        return readText(this.cursor, argument, start, this.reporter);
      case 4:
        return {kind: 'array', items: this.readItems(argument, start, depth)};
      case 5:
        return {kind: 'map', entries: this.readEntries(argument, start, depth)};
      case 6:
        return this.readTag(BigInt(argument!), depth);
      default:
        return this.readSimple(info, Number(argument), start);
    }
  }

  private readTag(tag: bigint, depth: number): ItemContent | undefined {
    const item = this.readItem(depth + 1);
    return item && {kind: 'tag', tag, item};
  }

  private readSimple(info: number, value: number, start: number): ItemContent | undefined {
    if (info >= 25) {
      return {kind: 'float', value: readFloat(this.bytes.subarray(start + 1, this.cursor.at))};
    }
    if (info === 24 && value < 32) {
      const message = `Simple value ${value} must not be written in two bytes.`;
      return this.cursor.stop('not-well-formed', {start, end: this.cursor.at}, message, clauses.cborFloats);
    }
    if (value === 20 || value === 21) {
      return {kind: 'boolean', value: value === 21};
    }
    return value === 22 ? {kind: 'null'} : {kind: 'simple', value};
  }

  private readEntries(count: number | bigint | undefined, start: number, depth: number): ItemEntry[] {
    const items = this.readItems(count === undefined ? count : Number(count) * 2, start, depth);
    const entries: ItemEntry[] = [];
    for (let index = 0; index + 1 < items.length; index += 2) {
      entries.push({key: items[index]!, value: items[index + 1]!});
    }
    if (items.length % 2 === 1) {
      this.cursor.stop('not-well-formed', items.at(-1)!, 'The last key of this map has no value.', clauses.cbor);
    }
    return entries;
  }

  private readItems(count: number | bigint | undefined, start: number, depth: number): Item[] {
    const {cursor} = this;
    const items: Item[] = [];
    const head = {start, end: cursor.at};
    const left = cursor.left;
    while (
      !cursor.stopped &&
      (count === undefined ? !cursor.atBreak(start) : items.length < count && cursor.left > 0)
    ) {
      const item = this.readItem(depth + 1);
      if (item) {
        items.push(item);
      }
    }
    if (count !== undefined && items.length < count) {
      const message =
        count > left
          ? `This says that ${count} data items follow, and only ${left} bytes do.`
          : `The bytes end after ${items.length} of ${count} data items.`;
      cursor.stop('truncated', head, message, clauses.cbor);
    }
    return items;
  }
}
