import {byteName} from '../bytes/hex';
import {decodeUtf8} from '../bytes/utf8';
import {limits} from '../limits';
import type {CodecContext, PayloadNode} from '../model';
import type {Path} from '../paths';
import type {ByteRange, Reporter} from '../problems';
import {shapeAt} from '../values/expectation';
import type {Value} from '../values/value';
import {guessTlvValue} from './guessValue';
import {leastSize, readHeader, restOfHeader, type TlvHeader} from './header';
import {checkNesting, checkTop, checkWrapper, isGroup, pathOf} from './place';
import {readTlvValue} from './readValue';

/** What is around a TLV: the path, and the TLV of a group unless it is the top of the payload. */
interface Surroundings {
  path: Path;
  group?: TlvHeader;
}

/** Reads the TLVs of a payload into nodes. */
export class TlvReader {
  readonly nodes: PayloadNode[] = [];
  private first?: TlvHeader;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly context: CodecContext,
    private readonly reporter: Reporter,
  ) {}

  /** Reads the TLVs that fill `range` one after the other. */
  readAll({start, end}: ByteRange, around: Surroundings): void {
    let at = start;
    while (at < end) {
      const header = this.readHeader(at, end, around);
      if (!header) {
        return;
      }
      this.readOne(header, around);
      at = header.range.end + header.length;
    }
  }

  /** The header at `at`; undefined, and a problem, when the bytes up to `end` do not hold it and its value. */
  private readHeader(at: number, end: number, around: Surroundings): TlvHeader | undefined {
    const header = readHeader(this.bytes, at, end);
    if (this.nodes.length >= limits.items) {
      const message = `More than ${limits.items} TLVs; the rest is not read.`;
      this.reporter.report('too-many-items', {start: at, end}, message);
    } else if (!header) {
      const need = restOfHeader(this.bytes[at]!);
      const message = `The type byte ${byteName(this.bytes[at]!)} asks for ${need} more ${need === 1 ? 'byte' : 'bytes'} of header, and ${end - at - 1} are left.`;
      this.reporter.report(
        'truncated',
        {start: at, end},
        message + this.lengthHint(around, at + leastSize(this.bytes[at]!)),
      );
    } else if (header.range.end + header.length > end) {
      this.reportCut(header, end, around);
    } else {
      return header;
    }
    return undefined;
  }

  private reportCut(header: TlvHeader, end: number, around: Surroundings): void {
    const {range, length, kind, id} = header;
    if (around.group && !checkNesting(header, around.group, this.reporter)) {
      return;
    }
    const message = `${kind} ${id} says its value has ${length} bytes, and ${end - range.end} are left.`;
    this.reporter.report('truncated', range, message + this.lengthHint(around, range.end + length));
    this.addCut(header, pathOf(header, around.path), end);
  }

  /** What there is of a TLV that is cut off. */
  private addCut(header: TlvHeader, path: Path, end: number): void {
    if (isGroup(header.kind)) {
      this.addGroup(header, path, end);
      return;
    }
    const type = shapeAt(path, this.context)?.type;
    const isText = type === 'String' || type === 'Corelnk';
    this.addLeaf(header, path, end, isText ? (bytes) => ({value: {type, value: decodeUtf8(bytes).text}}) : readRaw);
  }

  private addGroup(group: TlvHeader, path: Path, end: number): void {
    const valueRange = {start: group.range.end, end};
    this.nodes.push({path, range: {start: group.range.start, end}, keyRange: group.range, valueRange});
    this.readAll(valueRange, {path, group});
  }

  /** When a TLV would fit the payload but not the group around it, the length of the group is the likely fault. */
  private lengthHint({group}: Surroundings, neededEnd: number): string {
    if (!group || neededEnd > this.bytes.length) {
      return '';
    }
    const needed = neededEnd - group.range.end;
    return ` ${group.kind} ${group.id} around it has length ${group.length}; with ${needed} (${byteName(needed)}) this one would fit.`;
  }

  private readOne(header: TlvHeader, around: Surroundings): void {
    const path = pathOf(header, around.path);
    const end = header.range.end + header.length;
    if (around.group && !checkNesting(header, around.group, this.reporter)) {
      this.addLeaf(header, path, end, readRaw);
      return;
    }
    if (!around.group) {
      this.first ??= header;
      checkTop(header, path, this.first.kind, this.context.basePath, this.reporter);
    }
    checkWrapper(header, path, this.context, this.reporter);
    if (isGroup(header.kind)) {
      this.addGroup(header, path, end);
    } else {
      this.addLeaf(header, path, end, (bytes, range) => this.readValue(path, bytes, range));
    }
  }

  /** Adds a node with a value; `readRaw` leaves bytes that make no sense here as they are. */
  private addLeaf({range}: TlvHeader, path: Path, end: number, read: LeafReader): void {
    const valueRange = {start: range.end, end};
    const value = read(this.bytes.subarray(range.end, end), valueRange);
    this.nodes.push({path, ...value, range: {start: range.start, end}, keyRange: range, valueRange});
  }

  private readValue(path: Path, bytes: Uint8Array, range: ByteRange): Leaf {
    const type = shapeAt(path, this.context)?.type;
    return type
      ? {value: readTlvValue(bytes, type, range, this.reporter)}
      : {value: guessTlvValue(bytes), guessed: true};
  }
}

interface Leaf {
  value: Value;
  guessed?: true;
}

type LeafReader = (bytes: Uint8Array, range: ByteRange) => Leaf;

const readRaw: LeafReader = (bytes) => ({value: {type: 'Opaque', value: bytes}});
