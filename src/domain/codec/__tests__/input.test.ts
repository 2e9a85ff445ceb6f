import {fromHex, guessInput, parseInput, toHex} from '..';
import {parseBase64, toBase64, toBase64Url} from '../bytes/base64';
import * as fc from 'fast-check';

const best = (text: string) => {
  const [reading] = parseInput(text).readings;
  return reading && [reading.notation, toHex(reading.bytes)];
};

it.each([
  ['A1 82 03 00', 'A1 82 03 00'],
  ['a1820300', 'A1 82 03 00'],
  ['0xA1, 0x82, 0x03, 0x00', 'A1 82 03 00'],
  ['{0xa1, 0x82,\n 0x03, 0x00};', 'A1 82 03 00'],
  ['a1:82:03:00', 'A1 82 03 00'],
  ['A1-82-03-00', 'A1 82 03 00'],
  ['"\\xa1\\x82\\x03\\x00"', 'A1 82 03 00'],
  ["h'a1820300'", 'A1 82 03 00'],
  ["b'\\xa1\\x82\\x03\\x00'", 'A1 82 03 00'],
  ['<Buffer a1 82 03 00>', 'A1 82 03 00'],
  ['  A182\n\t0300  ', 'A1 82 03 00'],
])('reads %j as hexadecimal', (text, hex) => {
  expect(best(text)).toEqual(['hex', hex]);
});

const message = fromHex('41 01 10 01 8A B1 33 01 30 01 30 61 70 FF AB CD EF 61 62 63 20 20 20 20');
const dumps: Record<string, string> = {
  xxd: `00000000: 4101 1001 8ab1 3301 3001 3061 70ff abcd  A.....3.0.0ap...
00000010: ef61 6263 2020 2020                      .abc    `,
  'hexdump -C': `00000000  41 01 10 01 8a b1 33 01  30 01 30 61 70 ff ab cd  |A.....3.0.0ap...|
00000010  ef 61 62 63 20 20 20 20                           |.abc    |
00000018`,
  Wireshark: `0000   41 01 10 01 8a b1 33 01 30 01 30 61 70 ff ab cd   A.....3.0.0ap...
0010   ef 61 62 63 20 20 20 20                           .abc    `,
  'Wireshark without letters': `0000  41 01 10 01 8a b1 33 01 30 01 30 61 70 ff ab cd
0010  ef 61 62 63 20 20 20 20`,
};

it.each(Object.entries(dumps))('reads a dump of %s', (_name, text) => {
  expect(best(text)).toEqual(['hex dump', toHex(message)]);
});

it.each([
  ['"\\x81/3/0\\x02\\x18"', '81 2F 33 2F 30 02 18'],
  ["b'\\x01\\n\\'\\\\a'", '01 0A 27 5C 61'],
  ['"\\xA1ab"\n  "\\0c";', 'A1 61 62 00 63'],
])('reads the string %j with its escapes', (text, hex) => {
  expect(best(text)).toEqual(['escapes', hex]);
});

it('reads rows of a log without offsets', () => {
  const text = `[00:01] <dbg> 81 a2 00 68 2f 31 33 2f  |...h/13/
              32 36 2f 31 02 18 2a     |26/1..*`;
  expect(best(text)).toEqual(['hex dump', '81 A2 00 68 2F 31 33 2F 32 36 2F 31 02 18 2A']);
});

it('reads letters beside the last row that look like digits', () => {
  expect(best('0000   61 62 63 64 65 66   abcdef')).toEqual(['hex dump', '61 62 63 64 65 66']);
});

it('reads rows that hexdump leaves out', () => {
  const text = `00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000030  01                                                |.|
00000031`;
  expect(best(text)).toEqual(['hex dump', toHex(Uint8Array.from([...new Uint8Array(48), 1]))]);
});

it('does not take offsets that do not fit for a dump', () => {
  expect(parseInput('0000  41 01\n0010  02').readings.map(({notation}) => notation)).not.toContain('hex dump');
});

it.each([
  ['gqIhZi8zLzAv', 'base64'],
  ['gqIhZi8zLzA=', 'base64'],
  ['AQIDBAUGB-_8', 'base64url'],
])('reads %s as %s', (text, notation) => {
  expect(best(text)?.[0]).toBe(notation);
});

it.each(['[{"n":"/3/0/0"}]', '{"e":[]}', '</1/0>,</3/0>', 'Open Mobile Alliance', 'U'])('reads %s as text', (text) => {
  expect(best(text)).toEqual(['text', toHex(new TextEncoder().encode(text))]);
});

it('offers other readings', () => {
  expect(parseInput('abcd').readings.map(({notation}) => notation)).toEqual(['hex', 'text', 'base64']);
});

it.each([
  ['C8 00 14 4F', 'hex', 'tlv'],
  ['A1830300091864', 'hex', 'lwm2m-cbor'],
  ['oYMDAAkYZA==', 'base64', 'lwm2m-cbor'],
  ['41 01 10 01 8A B1 33 01 30 01 30 61 70', 'hex', 'coap'],
  ['[{"n":"/3/0/9","v":1}]', 'text', 'senml-json'],
  ['</1/0>,</3/0>', 'text', 'link'],
  ['1367491215', 'text', 'text'],
  ['abcd', 'text', 'text'],
])('guesses how %s is written and what it is', (text, notation, format) => {
  expect(guessInput(text)[0]).toMatchObject({format, reading: {notation}});
});

it('says when a digit is missing', () => {
  expect(parseInput('A1 82 0').message).toBe(
    '5 hexadecimal digits are no whole number of bytes; each byte has two digits.',
  );
});

it('reads nothing from nothing', () => {
  expect(parseInput(' \n ')).toEqual({readings: []});
});

it('writes Base64 as the platform does, and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(parseBase64(toBase64(bytes))!.bytes).toEqual(bytes);
      expect(parseBase64(toBase64Url(bytes))!.bytes).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AA=', 'A===', 'AA==A', 'A*==', '+-AA'])('takes %s for no Base64', (text) => {
  expect(parseBase64(text)).toBeUndefined();
});
