import * as fc from 'fast-check';
import {
  coapOptions,
  coapTypes,
  decodeCoap,
  encodeCoap,
  fromHex,
  parseCode,
  toHex,
  type CoapMessageFields,
  type CoapOption,
  type CoapOptionValue,
} from '..';
import {coapVectors} from './coapVectors';

function describeOption({name, value}: CoapOption): string {
  const text =
    value.format === 'opaque' ? toHex(value.value) : value.format === 'empty' ? '' : JSON.stringify(value.value);
  return `${name} ${text.replace(/^"|"$/g, '')}`;
}

describe('worked messages', () => {
  it.each(coapVectors)('$name', ({hex, says, options, payload}) => {
    const {message, problems} = decodeCoap(fromHex(hex));
    const {type, codeText, codeName, messageId, token} = message!;
    expect(problems).toEqual([]);
    expect(`${type} ${codeText} ${codeName} ${messageId} ${toHex(token)}`).toBe(says);
    expect(message!.options.map(describeOption)).toEqual(options);
    expect(message!.payload && toHex(message!.payload)).toBe(payload);
    expect(toHex(encodeCoap(message!).bytes!)).toBe(toHex(fromHex(hex)));
  });
});

it('places options and payload in the bytes', () => {
  const {message} = decodeCoap(fromHex(coapVectors[1]!.hex));
  expect(message!.ranges).toEqual({
    header: {start: 0, end: 4},
    token: {start: 4, end: 5},
    payload: {start: 8, end: 40},
  });
  expect(message!.options[0]).toMatchObject({range: {start: 5, end: 7}, valueRange: {start: 6, end: 7}});
});

describe('extended deltas and lengths', () => {
  it.each([
    ['delta 13', 'D1 00 41', 13, 1],
    ['delta 268', 'D1 FF 41', 268, 1],
    ['delta 269', 'E1 00 00 41', 269, 1],
    ['length 13', `BD 00 ${'41 '.repeat(13)}`, 11, 13],
    ['length 268', `BD FF ${'41 '.repeat(268)}`, 11, 268],
    ['length 269', `BE 00 00 ${'41 '.repeat(269)}`, 11, 269],
  ])('%s', (_name, option, number, length) => {
    const {message} = decodeCoap(fromHex(`40 01 00 01 ${option}`));
    expect(message!.options).toHaveLength(1);
    expect(message!.options[0]!.number).toBe(number);
    const {start, end} = message!.options[0]!.valueRange;
    expect(end - start).toBe(length);
  });
});

describe('wrong messages', () => {
  it.each([
    ['nothing', '', 'empty', 0],
    ['three bytes', '40 01 00', 'truncated', 0],
    ['version 2', '80 01 00 01', 'wrong-version', 0],
    ['a token of 9 bytes', '49 01 00 01 01 02 03 04 05 06 07 08 09', 'reserved-value', 0],
    ['a token cut off', '44 01 00 01 AA', 'truncated', 4],
    ['delta 15 that is no marker', '40 01 00 01 F1 00', 'reserved-value', 4],
    ['length 15', '40 01 00 01 1F 00', 'reserved-value', 4],
    ['an extended delta cut off', '40 01 00 01 E0 00', 'truncated', 4],
    ['an option cut off', '40 01 00 01 B5 61 62', 'truncated', 4],
    ['a marker without payload', '40 01 00 01 FF', 'not-well-formed', 4],
    ['an option number above 65535', '40 01 00 01 E0 80 00 E0 80 00', 'out-of-range', 7],
    ['a Uri-Path that is not UTF-8', '40 01 00 01 B2 61 FF', 'bad-utf8', 6],
    ['two Content-Formats', '40 01 00 01 C0 01 28', 'repeated-option', 5],
    ['an unknown critical option', '40 01 00 01 D0 FA', 'critical-option', 4],
    ['a Content-Format of three bytes', '40 01 00 01 C3 01 00 00', 'option-length', 5],
    ['a number with a leading zero', '40 01 00 01 C2 00 28', 'not-shortest', 5],
    ['block size exponent 7', '40 01 00 01 D1 0E 07', 'reserved-value', 6],
    ['an empty message with a token', '41 00 00 01 AA', 'trailing-bytes', 4],
    ['class 1', '40 21 00 01', 'reserved-value', 1],
    ['a request as RST', '70 01 00 01', 'wrong-structure', 0],
  ])('%s', (_name, hex, kind, offset) => {
    const {problems} = decodeCoap(fromHex(hex));
    expect(problems.map((problem) => [problem.kind, problem.offset])).toContainEqual([kind, offset]);
  });

  it('keeps what stands before the fault', () => {
    const {message} = decodeCoap(fromHex('40 01 00 01 B1 33 B5 61'));
    expect(message!.options.map(({number}) => number)).toEqual([11, 22]);
  });
});

describe('encoding refuses', () => {
  const message: CoapMessageFields = {type: 'CON', code: 1, messageId: 1, token: new Uint8Array(), options: []};
  it.each<[string, Partial<CoapMessageFields>, string]>([
    ['a long token', {token: new Uint8Array(9)}, 'out-of-range'],
    ['a large Message ID', {messageId: 65536}, 'out-of-range'],
    ['a large option number', {options: [{number: 65536, value: {format: 'empty'}}]}, 'out-of-range'],
    ['a long Content-Format', {options: [{number: 12, value: {format: 'uint', value: 2 ** 24}}]}, 'option-length'],
    [
      'an odd block size',
      {options: [{number: 27, value: {format: 'block', value: {number: 0, more: false, size: 100}}}]},
      'out-of-range',
    ],
  ])('%s', (_name, change, kind) => {
    const {bytes, problems} = encodeCoap({...message, ...change});
    expect(bytes).toBeUndefined();
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});

const byte = fc.integer({min: 0, max: 255});
const bytes = (minLength: number, maxLength: number) => fc.uint8Array({minLength, maxLength});
const option = fc.constantFrom(...coapOptions).chain(({number, format, min, max}) => {
  const values: Record<typeof format, fc.Arbitrary<CoapOptionValue>> = {
    empty: fc.constant({format: 'empty'}),
    opaque: bytes(min, Math.min(max, 300)).map((value) => ({format: 'opaque' as const, value})),
    uint: fc.maxSafeNat().map((value) => ({format: 'uint' as const, value: min + (value % (2 ** (8 * max) - min))})),
    string: fc
      .string({minLength: min, maxLength: 60, unit: 'grapheme-ascii'})
      .map((value) => ({format: 'string' as const, value})),
    block: fc.tuple(fc.nat(2 ** 20 - 1), fc.boolean(), fc.nat(6)).map(([block, more, power]) => ({
      format: 'block' as const,
      value: {number: block, more, size: 2 ** (power + 4)},
    })),
  };
  return values[format].map((value) => ({number, value}));
});

it('reads back every message it writes', () => {
  const message = fc.record(
    {
      type: fc.constantFrom(...coapTypes),
      code: byte,
      messageId: fc.nat(65535),
      token: bytes(0, 8),
      options: fc.array(option, {maxLength: 6}),
      payload: bytes(1, 40),
    },
    {requiredKeys: ['type', 'code', 'messageId', 'token', 'options']},
  );
  fc.assert(
    fc.property(message, (fields) => {
      const {message: read} = decodeCoap(encodeCoap(fields).bytes!);
      const sorted = [...fields.options].sort((a, b) => a.number - b.number);
      expect(read).toMatchObject({...fields, options: sorted});
    }),
  );
});

it.each([
  ['GET', 1],
  ['2.05', 0x45],
  ['content', 0x45],
  ['4.15', 0x8f],
  ['2.99', undefined],
  ['xyz', undefined],
])('reads the code %s', (text, code) => {
  expect(parseCode(text)).toBe(code);
});
