import {encodeUtf8} from '../bytes/utf8';
import {Writer} from '../bytes/Writer';
import {clauses} from '../clauses';
import {EncodeReporter, type EncodeProblem} from '../problems';
import {isBlock, writeBlock} from './block';
import {coapTypes, type CoapMessageFields, type CoapOptionValue} from './message';
import {coapOption} from './options';

export interface EncodedCoap {
  bytes?: Uint8Array;
  /** `entry` is the index of the option. */
  problems: EncodeProblem[];
}

/** Encodes a CoAP message as UDP carries it (RFC 7252 §3); options in any order. */
export function encodeCoap(message: CoapMessageFields): EncodedCoap {
  const reporter = new EncodeReporter(clauses.coap);
  checkHeader(message, reporter);
  message.options.forEach(({number, value}, index) => checkOption(number, value, index, reporter));
  return reporter.finish(() => write(message));
}

function checkHeader({code, messageId, token}: CoapMessageFields, reporter: EncodeReporter): void {
  if (token.length > 8) {
    reporter.report('out-of-range', `A token has at most 8 bytes, this one has ${token.length}.`);
  }
  if (!isUint(messageId, 16)) {
    reporter.report('out-of-range', `The Message ID ${messageId} is not a number from 0 to 65535.`);
  }
  if (!isUint(code, 8)) {
    reporter.report('out-of-range', `The code ${code} is not a byte.`);
  }
}

function checkOption(number: number, value: CoapOptionValue, index: number, reporter: EncodeReporter): void {
  const option = coapOption(number);
  if (!isUint(number, 16)) {
    reporter.report('out-of-range', `Option number ${number} is not from 0 to 65535.`, index, clauses.coapOptions);
    return;
  }
  if (value.format === 'block' ? !isBlock(value.value) : value.format === 'uint' && !isUint(value.value, 32)) {
    const message =
      'This value has no place in the option: numbers have 32 bits, blocks 16 to 1024 bytes and 20-bit numbers.';
    reporter.report('out-of-range', message, index, clauses.coapOptionValues);
    return;
  }
  const {length} = writeOptionValue(value);
  if (length > (option?.max ?? 65804) || length < (option?.min ?? 0)) {
    const message = `${option?.name ?? `Option ${number}`} would have ${length} bytes; allowed are ${option?.min ?? 0} to ${option?.max ?? 65804}.`;
    reporter.report('option-length', message, index, clauses.coapOptionTable);
  }
}

function isUint(value: number, bits: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** bits;
}

function write({type, code, messageId, token, options, payload}: CoapMessageFields): Uint8Array {
  const writer = new Writer()
    .byte(0x40 | (coapTypes.indexOf(type) << 4) | token.length)
    .byte(code)
    .uint(messageId, 2)
    .bytes(token);
  let before = 0;
  for (const {number, value} of [...options].sort((a, b) => a.number - b.number)) {
    writeOption(writer, number - before, writeOptionValue(value));
    before = number;
  }
  if (payload?.length) {
    writer.byte(0xff).bytes(payload);
  }
  return writer.finish();
}

function writeOption(writer: Writer, delta: number, value: Uint8Array): void {
  writer.byte((nibble(delta) << 4) | nibble(value.length));
  for (const number of [delta, value.length]) {
    if (nibble(number) === 13) {
      writer.byte(number - 13);
    } else if (nibble(number) === 14) {
      writer.uint(number - 269, 2);
    }
  }
  writer.bytes(value);
}

function nibble(number: number): number {
  return number < 13 ? number : number < 269 ? 13 : 14;
}

function writeOptionValue(value: CoapOptionValue): Uint8Array {
  switch (value.format) {
    case 'empty':
      return new Uint8Array();
    case 'opaque':
      return value.value;
    case 'string':
      return encodeUtf8(value.value);
    case 'uint':
      return shortest(value.value);
    case 'block':
      return shortest(writeBlock(value.value));
  }
}

function shortest(value: number): Uint8Array {
  const width = value === 0 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : value < 2 ** 24 ? 3 : 4;
  return new Writer().uint(value, width).finish();
}
