import {formatPath, limits, parsePath, pathDepth} from '../../codec';
import type {ByteRange, CodecContext, Decoded, Path, PayloadNode, ValueType} from '../../codec';
import {encodeUtf8} from '../../codec/bytes/utf8';
import {clauses} from '../../codec/clauses';
import {checkPaths} from '../../codec/paths';
import {Reporter} from '../../codec/problems';
import {multiplicityMessage, shapeAt} from '../../codec/values/expectation';
import {parseLiteral, type Literal} from './literal';

/** Where a line and its two sides are, in bytes of the whole text. */
interface Line {
  path: string;
  value: string;
  range: ByteRange;
  keyRange: ByteRange;
  valueRange: ByteRange;
}

/**
 * Values written as lines `path = value`; blank lines are skipped. Data types come from the definitions, else from the
 * way the value is written. A line that cannot be read is a problem at its bytes, and the others still count.
 */
export function readLines(text: string, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.dataTypes);
  const nodes: PayloadNode[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const range = {start, end: start + bytesOf(line)};
    if (nodes.length >= limits.items) {
      reporter.report('too-many-items', range, `Only the first ${limits.items} values are read.`);
      break;
    }
    const node = line.trim() === '' ? undefined : readLine(line, range, context, reporter);
    if (node) {
      nodes.push(node);
    }
    start = range.end + 1;
  }
  checkPaths(nodes, reporter);
  return {nodes, problems: reporter.problems};
}

function readLine(text: string, range: ByteRange, context: CodecContext, reporter: Reporter): PayloadNode | undefined {
  const line = divide(text, range);
  if (!line) {
    const message = `${JSON.stringify(text.trim().slice(0, 40))} has no "=". Write a path, "=" and a value: /3/0/9 = 80.`;
    reporter.report('wrong-structure', range, message);
    return undefined;
  }
  const path = readPath(line, reporter);
  return path && readValue(path, line, context, reporter);
}

function divide(text: string, range: ByteRange): Line | undefined {
  const at = text.indexOf('=');
  const [left, right] = [text.slice(0, at), text.slice(at + 1)];
  const middle = range.start + bytesOf(left);
  return at < 0
    ? undefined
    : {
        path: left.trim(),
        value: right.trim(),
        range,
        keyRange: rangeOf(left, range.start),
        valueRange: rangeOf(right, middle + 1),
      };
}

/** Bytes of a text without the blanks around it. */
function rangeOf(text: string, offset: number): ByteRange {
  const start = offset + bytesOf(text) - bytesOf(text.trimStart());
  return {start, end: start + bytesOf(text.trim())};
}

function readPath({path: text, keyRange}: Line, reporter: Reporter): Path | undefined {
  const {path, message} = parsePath(text);
  if (!path) {
    reporter.report('bad-path', keyRange, message, clauses.identifiers);
    return undefined;
  }
  if (pathDepth(path) < 3) {
    const shown = JSON.stringify(text);
    const hint = `${shown} has no value: only Resources (/3/0/9) and Resource Instances (/3/0/6/0) have values.`;
    reporter.report('bad-path', keyRange, hint, clauses.identifiers);
    return undefined;
  }
  return path;
}

/** Nothing after "=" is a line half typed; an empty String is written as two quotation marks. */
function parseLine(text: string, type: ValueType | undefined): Literal {
  return text === '' && type !== 'None'
    ? {message: 'there is no value after "="; an empty String is "", empty Opaque 0x.'}
    : parseLiteral(text, type);
}

function readValue(path: Path, line: Line, context: CodecContext, reporter: Reporter): PayloadNode | undefined {
  const {range, keyRange, valueRange} = line;
  const shape = shapeAt(path, context);
  const wrongLevel = multiplicityMessage(path, shape);
  if (wrongLevel) {
    reporter.report('wrong-multiplicity', keyRange, `${formatPath(path)}: ${wrongLevel}`, clauses.identifiers);
  }
  const {value, message} = parseLine(line.value, shape && (shape.type ?? 'None'));
  if (!value) {
    reporter.report('bad-value', valueRange, `${formatPath(path)}: ${message}`);
    return undefined;
  }
  return {path, value, range, keyRange, valueRange, ...(!shape && {guessed: true})};
}

/** Number of bytes of a text; most have one for each character. */
function bytesOf(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : encodeUtf8(text).length;
}
