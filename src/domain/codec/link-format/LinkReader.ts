import {bytesMatching, type ByteSet} from '../bytes/byteSet';
import {decodeUtf8, encodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import type {LinkAttribute} from '../model';
import type {ByteRange, ProblemKind, Reporter} from '../problems';

/** A link as it stands in the bytes: `</3/0>;ver=1.1`. */
export interface Link {
  target: string;
  attributes: LinkAttribute[];
  range: ByteRange;
  /** The target without its angle brackets. */
  targetRange: ByteRange;
}

/** What a name, and a value without quotation marks, are made of. */
const inName = bytesMatching(/[^\s=;,"<>]/);
const inValue = bytesMatching(/[^\s;,"<>]/);

const versionName = encodeUtf8('lwm2m=');

const letter = (character: string) => character.charCodeAt(0);

/** Reads links one after the other (RFC 6690 §2); after a syntax error it goes on behind the next comma. */
export class LinkReader {
  private at = 0;
  /** No target ends behind the last ">": looking for one again and again would take too long. */
  private readonly lastClose: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reporter: Reporter,
  ) {
    this.lastClose = bytes.lastIndexOf(letter('>'));
  }

  /** The version that LwM2M 1.0 wrote before the first link, `lwm2m="1.0"`, as an attribute of the root. */
  readVersion(): Link | undefined {
    const start = this.skipBlank();
    if (!versionName.every((byte, index) => this.bytes[start + index] === byte)) {
      return undefined;
    }
    const attribute = this.readAttribute();
    const range = {start, end: this.at};
    this.readSeparator();
    return {target: '/', attributes: attribute ? [attribute] : [], range, targetRange: {start, end: start}};
  }

  /** The next link; undefined at the end. */
  next(): Link | undefined {
    while (this.skipBlank() < this.bytes.length) {
      const link = this.readLink();
      this.readSeparator();
      if (link) {
        return link;
      }
    }
    return undefined;
  }

  private readLink(): Link | undefined {
    const start = this.at;
    const end = start > this.lastClose ? -1 : this.bytes.indexOf(letter('>'), start);
    if (this.bytes[start] !== letter('<') || end < 0) {
      const message =
        end < 0 ? 'This target has no closing ">".' : 'A link begins with its target in angle brackets: </3/0>.';
      this.fail(end < 0 && this.bytes[start] === letter('<') ? 'truncated' : 'not-well-formed', start, message);
      return undefined;
    }
    const targetRange = {start: start + 1, end};
    this.at = end + 1;
    const attributes: LinkAttribute[] = [];
    while (this.skipBlank() < this.bytes.length && this.bytes[this.at] === letter(';')) {
      this.at++;
      const attribute = this.readAttribute();
      if (!attribute) {
        break;
      }
      attributes.push(attribute);
    }
    return {target: this.text(targetRange), attributes, range: {start, end: this.at}, targetRange};
  }

  private readAttribute(): LinkAttribute | undefined {
    const start = this.skipBlank();
    const name = this.readToken(inName);
    if (name === '') {
      return this.fail('not-well-formed', start, 'A name of an attribute must follow the ";".');
    }
    if (this.bytes[this.at] !== letter('=')) {
      return {name};
    }
    this.at++;
    return this.bytes[this.at] === letter('"') ? this.readQuoted(name) : {name, value: this.readToken(inValue)};
  }

  private readQuoted(name: string): LinkAttribute | undefined {
    const start = this.at++;
    while (this.at < this.bytes.length && this.bytes[this.at] !== letter('"')) {
      this.at += this.bytes[this.at] === letter('\\') ? 2 : 1;
    }
    if (this.at >= this.bytes.length) {
      this.at = this.bytes.length;
      return this.fail('truncated', start, `The value of "${name}" has no closing quotation mark.`);
    }
    const value = this.text({start: start + 1, end: this.at++}).replace(/\\([^])/g, '$1');
    return {name, value, quoted: true};
  }

  private readToken(allowed: ByteSet): string {
    const start = this.at;
    while (this.at < this.bytes.length && allowed[this.bytes[this.at]!]) {
      this.at++;
    }
    return this.text({start, end: this.at});
  }

  /** Steps over the comma after a link; anything else up to there is reported. */
  private readSeparator(): void {
    const start = this.skipBlank();
    const comma = this.bytes.indexOf(letter(','), start);
    const end = comma < 0 ? this.bytes.length : comma;
    if (end > start) {
      this.fail('not-well-formed', start, 'Here must be ";" and an attribute, or "," and the next link.', end);
    }
    this.at = end + 1;
  }

  private skipBlank(): number {
    while (this.at < this.bytes.length && this.bytes[this.at]! <= 0x20) {
      this.at++;
    }
    return this.at;
  }

  private text(range: ByteRange): string {
    const {text, badAt} = decodeUtf8(this.bytes.subarray(range.start, range.end));
    if (badAt !== undefined) {
      const at = {start: range.start + badAt, end: range.end};
      this.reporter.report('bad-utf8', at, 'This text is not UTF-8 from here on.', clauses.utf8);
    }
    return text;
  }

  private fail(kind: ProblemKind, start: number, message: string, end = start + 1): undefined {
    this.reporter.report(kind, {start, end: Math.min(end, this.bytes.length)}, message);
  }
}
