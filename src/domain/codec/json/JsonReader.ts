import {clauses} from '../clauses';
import {checkDuplicateKeys} from '../items/duplicateKeys';
import {toItem, type Item, type ItemContent, type ItemEntry, type ItemOf} from '../items/item';
import {limits} from '../limits';
import type {Reporter} from '../problems';
import {JsonCursor} from './JsonCursor';
import {inWord, readNumber} from './readNumber';
import {readText} from './readText';

/** Reads JSON (RFC 8259) with the place of every value, in bytes. What stands before a syntax error is kept. */
export class JsonReader {
  readonly cursor: JsonCursor;

  constructor(
    bytes: Uint8Array,
    private readonly reporter: Reporter,
  ) {
    this.cursor = new JsonCursor(bytes, reporter);
  }

  /** The value that follows; undefined when there is none. */
  readValue(depth = 0): Item | undefined {
    this.cursor.skipWhitespace();
    const start = this.cursor.at;
    if (depth > limits.depth) {
      const message = `Nested deeper than ${limits.depth} levels; LwM2M needs three.`;
      return this.cursor.stop('too-deep', {start, end: start + 1}, message);
    }
    const value = this.cursor.count() ? this.readContent(depth) : undefined;
    return value && toItem(value, {start, end: this.cursor.at, content: start, cut: this.cursor.stopped});
  }

  private readContent(depth: number): ItemContent | undefined {
    switch (String.fromCharCode(this.cursor.here ?? 0)) {
      case '[':
        return {kind: 'array', items: this.readArray(depth)};
      case '{':
        return {kind: 'map', entries: this.readObject(depth)};
      case '"':
        return {kind: 'text', value: readText(this.cursor)};
      case 't':
        return this.readWord('true');
      case 'f':
        return this.readWord('false');
      case 'n':
        return this.readWord('null');
      default:
        return this.readOther();
    }
  }

  private readWord(word: 'true' | 'false' | 'null'): ItemContent | undefined {
    const {cursor} = this;
    for (let index = 0; index < word.length; index++) {
      if (cursor.bytes[cursor.at + index] !== word.charCodeAt(index)) {
        return cursor.expected('a value');
      }
    }
    cursor.at += word.length;
    return word === 'null' ? {kind: 'null'} : {kind: 'boolean', value: word === 'true'};
  }

  private readOther(): ItemContent | undefined {
    return inWord[this.cursor.here ?? 0] ? readNumber(this.cursor) : this.cursor.expected('a value');
  }

  private readArray(depth: number): Item[] {
    const items: Item[] = [];
    this.readMembers(']', () => {
      const item = this.readValue(depth + 1);
      if (item) {
        items.push(item);
      }
    });
    return items;
  }

  private readObject(depth: number): ItemEntry[] {
    const entries: ItemEntry[] = [];
    this.readMembers('}', () => {
      const key = this.readName();
      const value = key && this.readValue(depth + 1);
      if (value) {
        entries.push({key, value});
      }
    });
    checkDuplicateKeys(entries, this.reporter, clauses.jsonNames);
    return entries;
  }

  private readName(): ItemOf<'text'> | undefined {
    const {cursor} = this;
    cursor.skipWhitespace();
    const start = cursor.at;
    if (cursor.here !== 0x22) {
      return cursor.expected('a name in quotation marks');
    }
    const value = readText(cursor);
    const end = cursor.at;
    return cursor.take(':') ? {kind: 'text', value, start, end, content: start} : cursor.expected('":"');
  }

  /** Reads members with commas in between up to the closing bracket. */
  private readMembers(close: string, read: () => void): void {
    const {cursor} = this;
    cursor.at++;
    if (cursor.take(close)) {
      return;
    }
    do {
      read();
    } while (cursor.take(','));
    if (!cursor.stopped && !cursor.take(close)) {
      cursor.expected(`"," or "${close}"`);
    }
  }
}
