import {clauses} from '../clauses';
import {checkSize, Reporter} from '../problems';
import {codeKind, coapCodes, formatCode} from './codes';
import {coapTypes, type CoapMessage, type DecodedCoap} from './message';
import {OptionReader} from './OptionReader';

/** Decodes a CoAP message as UDP carries it (RFC 7252 §3): header, token, options and payload. Never throws. */
export function decodeCoap(bytes: Uint8Array): DecodedCoap {
  const reporter = new Reporter(clauses.coap);
  if (bytes.length < 4) {
    const message = `A CoAP message begins with 4 bytes of header; here are ${bytes.length}.`;
    reporter.report(bytes.length === 0 ? 'empty' : 'truncated', {start: 0, end: bytes.length}, message);
    return {problems: reporter.problems};
  }
  const message = checkSize(bytes, reporter) ? readMessage(bytes, reporter) : undefined;
  return {...(message && {message}), problems: reporter.problems};
}

function readMessage(bytes: Uint8Array, reporter: Reporter): CoapMessage {
  const first = bytes[0]!;
  const code = bytes[1]!;
  const tokenEnd = Math.min(4 + (first & 15), bytes.length);
  const header = {
    version: first >> 6,
    type: coapTypes[(first >> 4) & 3]!,
    code,
    codeText: formatCode(code),
    ...(coapCodes[formatCode(code)] && {codeName: coapCodes[formatCode(code)]}),
    messageId: bytes[2]! * 256 + bytes[3]!,
    token: bytes.slice(4, tokenEnd),
  };
  checkHeader(bytes, reporter);
  const reader = new OptionReader(bytes, reporter, tokenEnd);
  const complete = (first & 15) <= 8 && header.version === 1 && reader.readAll();
  const payload = complete ? readPayload(bytes, reader.at, reporter) : undefined;
  const message = {
    ...header,
    options: reader.options,
    ...(payload && {payload: bytes.slice(payload.start, payload.end)}),
    ranges: {header: {start: 0, end: 4}, token: {start: 4, end: tokenEnd}, ...(payload && {payload})},
  };
  checkCode(message, bytes, reporter);
  return message;
}

function checkHeader(bytes: Uint8Array, reporter: Reporter): void {
  const first = bytes[0]!;
  const tokenLength = first & 15;
  const at = {start: 0, end: 1};
  if (first >> 6 !== 1) {
    const message = `The first two bits give version ${first >> 6}; CoAP has version 1, so the first byte is 0x40 to 0x7F.`;
    reporter.report('wrong-version', at, message);
  } else if (tokenLength > 8) {
    reporter.report('reserved-value', at, `A token has 0 to 8 bytes; length ${tokenLength} is reserved.`);
  } else if (4 + tokenLength > bytes.length) {
    const message = `The token should have ${tokenLength} bytes, and ${bytes.length - 4} are left.`;
    reporter.report('truncated', {start: 4, end: bytes.length}, message);
  }
}

function readPayload(bytes: Uint8Array, marker: number, reporter: Reporter): {start: number; end: number} | undefined {
  if (marker + 1 === bytes.length) {
    const message = 'The payload marker FF is the last byte; a message without payload has no marker.';
    reporter.report('not-well-formed', {start: marker, end: bytes.length}, message);
  }
  return marker + 1 < bytes.length ? {start: marker + 1, end: bytes.length} : undefined;
}

function checkCode({code, codeText, type}: CoapMessage, bytes: Uint8Array, reporter: Reporter): void {
  const kind = codeKind(code);
  const at = {start: 1, end: 2};
  if (kind === 'empty' && bytes.length > 4) {
    const message = 'A message with code 0.00 is empty: it ends after the Message ID.';
    reporter.report('trailing-bytes', {start: 4, end: bytes.length}, message, clauses.coapEmpty);
  } else if (kind === 'reserved') {
    const message = `Code ${codeText} is reserved; requests have class 0, answers 2, 4 or 5.`;
    reporter.report('reserved-value', at, message, clauses.coapCodes);
  } else if ((kind === 'request' && (type === 'ACK' || type === 'RST')) || (kind === 'response' && type === 'RST')) {
    const message = `A message of type ${type} cannot carry a ${kind}; see the table of types in RFC 7252.`;
    reporter.report('wrong-structure', {start: 0, end: 2}, message, 'RFC 7252 §4.3');
  }
}
