import {decodeUtf8} from '../bytes/utf8';
import {readCbor} from '../cbor/readCbor';
import {clauses} from '../clauses';
import {valueRangeOf} from '../items/ranges';
import type {CodecContext, Decoded} from '../model';
import {checkSize, Reporter} from '../problems';
import {itemToWire} from '../values/itemWire';
import {readAs} from '../values/readAs';
import {guessTextValue, readTextValue} from '../values/text';
import {singleNode} from './singleNode';

/** Decodes text/plain, content format 0: the text of one value (Core 1.2.2 §7.5, §C). Never throws. */
export function decodeText(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.formats);
  if (!checkSize(bytes, reporter)) {
    return {nodes: [], problems: reporter.problems};
  }
  const {text, badAt} = decodeUtf8(bytes);
  const range = {start: 0, end: bytes.length};
  if (badAt !== undefined) {
    const message = 'This text is not UTF-8 from here on.';
    reporter.report('bad-utf8', {start: badAt, end: bytes.length}, message, clauses.utf8);
  }
  const node = singleNode(bytes, context, reporter, (shape) =>
    shape?.type
      ? {value: readTextValue(text, shape.type, range, reporter)}
      : {value: guessTextValue(text), guessed: true},
  );
  return {nodes: [node], problems: reporter.problems};
}

/** Decodes application/octet-stream, content format 42: the bytes of one Opaque value (Core 1.2.2 §7.5). Never throws. */
export function decodeOpaque(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.formats);
  if (!checkSize(bytes, reporter)) {
    return {nodes: [], problems: reporter.problems};
  }
  const node = singleNode(bytes, context, reporter, (shape) => {
    if (shape?.type && shape.type !== 'Opaque') {
      const message = `Content format 42 is for Opaque values only, and the Resource is of type ${shape.type}.`;
      reporter.report('wrong-type', {start: 0, end: bytes.length}, message);
    }
    return {value: {type: 'Opaque', value: bytes}};
  });
  return {nodes: [node], problems: reporter.problems};
}

/** Decodes application/cbor, content format 60: one value as a CBOR data item (Core 1.2.2 §7.5). Never throws. */
export function decodeCborValue(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.formats);
  const item = checkSize(bytes, reporter) ? readCbor(bytes, reporter) : undefined;
  const wire = item && itemToWire(item, reporter);
  if (!item || !wire) {
    return {nodes: [], problems: reporter.problems};
  }
  const node = singleNode(bytes, context, reporter, (shape) => readAs(wire, shape?.type, item, reporter));
  return {nodes: [{...node, valueRange: valueRangeOf(item)}], problems: reporter.problems};
}
