import fc from 'fast-check';
import {toHex, type CoapMessage} from '../../codec';
import {describeOption, isRegister, joinBlocks, looksLikePayload, readMessages, toHandedPayload, uriPath} from '..';

const request = '41 01 10 01 8A B1 33 01 30 01 39 61 70';
const answer = '61 45 10 01 8A C1 70 FF 81 A2 21 66 2F 33 2F 30 2F 39 02 18 64';
const messagesOf = (text: string) => readMessages(text).map(({message}) => message!);

test.each([
  ['one to a line', `${request}\n${answer}`, 2],
  ['one to a paragraph', `${request}\n\n${answer}`, 2],
  ['one message over several lines', `${answer.slice(0, 24)}\n${answer.slice(24)}`, 1],
  ['with a ruler between', `${request}\n---\n${answer}`, 2],
  ['nothing', ' \n\n', 0],
])('%s', (_name, text, count) => {
  const readings = readMessages(text);
  expect(readings).toHaveLength(count);
  expect(readings.flatMap(({problems}) => problems)).toEqual([]);
});

test('what is no bytes is said to be none', () => {
  expect(readMessages('hello, server')[0]!.problems[0]!.message).toContain('no hexadecimal');
});

test.each([
  ['8145000101', 'The first two bits give version 2'],
  ['404500017', '9 hexadecimal digits are no whole number of bytes'],
])('the digits %s are hexadecimal, also where they are no message', (text, message) => {
  expect(readMessages(text)[0]!.problems[0]!.message).toContain(message);
});

test('the payload of an answer has the path of its request', () => {
  const messages = messagesOf(`${request}\n${answer}`);
  expect(toHandedPayload(messages[1]!, messages)).toMatchObject({format: 112, path: '/3/0/9'});
  expect(toHandedPayload(messages[0]!, messages)).toBeUndefined();
});

test('options say what they mean', () => {
  const [read] = messagesOf(request) as [CoapMessage];
  expect(read.options.map(describeOption)).toEqual(['3', '0', '9', 'SenML CBOR (112)']);
  expect(uriPath(read)).toBe('/3/0/9');
  expect(isRegister(read)).toBe(false);
});

test('blocks become one body with the format of the first', () => {
  const block = (number: string, option: string, payload: string) =>
    `41 03 00 ${number} 01 B1 35 01 30 01 30 11 2A D1 02 ${option} FF ${payload}`;
  const sixteen = Array(16).fill('AA').join(' ');
  const [body] = joinBlocks(messagesOf(`${block('01', '08', sixteen)}\n${block('02', '10', 'BB')}`));
  expect(body).toMatchObject({option: 'Block1', complete: true, payload: {format: 42, path: '/5/0/0'}});
  expect(toHex(body!.body)).toBe(`${sixteen} BB`);
});

test('a payload alone is not taken for a message', () => {
  expect(looksLikePayload(new Uint8Array([0xa1, 0x82, 3, 0, 0xa1, 9, 0x18, 0x64]))).toBe(true);
  expect(looksLikePayload(new Uint8Array([0x41, 1, 0, 1, 1]))).toBe(false);
});

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void joinBlocks(readMessages(text).flatMap(({message}) => message ?? []))),
  );
});
