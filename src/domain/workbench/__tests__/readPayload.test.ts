import fc from 'fast-check';
import {formatPath, fromHex, parsePath} from '../../codec';
import {fittingFormat, parseFormat, readPayload} from '..';

const basePath = parsePath('/3/0').path!;

test('hexadecimal of TLV is told by its bytes, and said to be told', () => {
  const reading = readPayload({text: 'C1 09 64 C1 0A 0F 86 06 41 00 01 41 01 05'}, {basePath})!;
  expect(reading).toMatchObject({notation: 'hex', format: 'tlv', reason: expect.stringContaining('valid')});
  expect(reading.nodes.map(({path}) => formatPath(path))).toContain('/3/0/6/1');
});

test('a chosen format is kept, and what is wrong in it is said', () => {
  const reading = readPayload({text: 'C1 09 64', format: 'senml-cbor'})!;
  expect(reading).toMatchObject({format: 'senml-cbor'});
  expect(reading.reason).toBeUndefined();
  expect(reading.problems[0]).toMatchObject({level: 'error', offset: 2, clause: 'Core 1.2.2 §7.5.7'});
});

test.each([
  ['C1 09 64', 'senml-cbor', 'tlv'],
  ['[{"n":"/3/0/9","v":1}]', 'tlv', 'senml-json'],
  ['C1 09 64', 'tlv', undefined],
  ['abc', 'senml-json', undefined],
] as const)('%s is no %s; it fits %s', (text, format, fitting) => {
  expect(fittingFormat(readPayload({text, format}, {basePath})!)).toBe(fitting);
});

test('a chosen format chooses among the ways to read the text', () => {
  expect(readPayload({text: '123456', format: 'text'})).toMatchObject({notation: 'text'});
  expect(readPayload({text: '010203', format: 'opaque'})).toMatchObject({notation: 'hex'});
  expect(readPayload({text: '1864'})!.reason).toContain('Choose a format of bytes');
  expect(readPayload({text: '19 FF', format: 'cbor'})).toMatchObject({notation: 'hex'});
  expect(readPayload({text: 'gqEh', format: 'opaque'})).toMatchObject({notation: 'text'});
});

test('a whole CoAP message is recognised, and its bytes still have a format', () => {
  const reading = readPayload({text: '41 45 00 01 01 C1 70 FF 31 30 30'})!;
  expect(reading.coap).toBe(true);
});

test('the bytes of a file are taken as they are', () => {
  const file = fromHex('A1 82 03 00 A1 09 18 64');
  expect(readPayload({text: 'ignored', file})).toMatchObject({notation: 'file', format: 'lwm2m-cbor', bytes: file});
});

test('nothing given, nothing read', () => {
  expect(readPayload({text: ' \n'})).toBeUndefined();
});

test.each([
  ['112', 'senml-cbor'],
  ['1542', 'tlv'],
  ['lwm2m-cbor', 'lwm2m-cbor'],
  ['50', undefined],
  ['', undefined],
  ['xml', undefined],
])('format %j is %s', (text, format) => {
  expect(parseFormat(text)).toBe(format);
});

test('any text is read without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void readPayload({text})));
});
