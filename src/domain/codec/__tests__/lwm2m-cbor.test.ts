import {decode, encode, fromHex, toHex, type Entry, type ProblemKind} from '..';
import {context, describeEntry, kinds, known, path} from './helpers';

const read = (hex: string, base?: string) => decode('lwm2m-cbor', fromHex(hex), context(base, known));

it.each([
  ['nested maps', 'A1 03 A1 00 A1 09 18 64'],
  ['an array and a map', 'A1 82 03 00 A1 09 18 64'],
  ['one array', 'A1 83 03 00 09 18 64'],
  ['indefinite lengths', 'BF 9F 03 00 FF BF 09 18 64 FF FF'],
])('reads %s', (_name, hex) => {
  const {nodes, problems} = read(hex);
  expect(problems).toEqual([]);
  expect(nodes.filter(({value}) => value).map(describeEntry)).toEqual(['/3/0/9 Integer 100']);
});

it.each([
  ['a gateway prefix', 'A1 84 63 64 30 31 03 00 09 18 64', '/d01/3/0/9 Integer 100'],
  ['seconds with tag 1', 'A1 83 03 00 0D C1 1A 51 82 42 8F', '/3/0/13 Time 1367491215'],
  [
    'a date with tag 0',
    'A1 83 03 00 0D C0 74 32 30 31 33 2D 30 35 2D 30 32 54 31 30 3A 34 30 3A 31 35 5A',
    '/3/0/13 Time 1367491215',
  ],
  ['a time before 1970', 'A1 83 03 00 0D C1 20', '/3/0/13 Time -1'],
  ['null of an executable Resource', 'A1 83 03 00 04 F6', '/3/0/4 None null'],
  ['an integer for a Float', 'A1 83 19 0C E7 00 19 16 44 17', '/3303/0/5700 Float 23'],
])('reads %s', (_name, hex, says) => {
  const {nodes, problems} = read(hex);
  expect(problems).toEqual([]);
  expect(nodes.map(describeEntry)).toEqual([says]);
});

it('reads short paths below the request, as 1.2 had them', () => {
  const {nodes, problems} = read('A1 09 18 64', '/3/0');
  expect(nodes.map(describeEntry)).toEqual(['/3/0/9 Integer 100']);
  expect(problems).toMatchObject([{kind: 'relative-path', level: 'finding', offset: 1}]);
});

it.each<[string, string, ProblemKind]>([
  ['no map', '81 01', 'wrong-structure'],
  ['an empty map', 'A0', 'wrong-structure'],
  ['an empty map inside', 'A1 82 03 00 A0', 'wrong-structure'],
  ['an empty key', 'A1 80 01', 'bad-path'],
  ['a negative ID', 'A1 83 03 00 20 01', 'bad-path'],
  ['an ID above 65535', 'A1 83 03 00 1A 00 01 00 00 01', 'bad-path'],
  ['a text as an ID', 'A1 83 03 00 61 39 01', 'bad-path'],
  ['five IDs', 'A1 85 03 00 06 00 00 01', 'bad-path'],
  ['a value at an Object', 'A1 03 01', 'bad-path'],
  ['a value at an Object Instance', 'A1 82 03 00 01', 'bad-path'],
  ['a key twice', 'A2 83 03 00 09 01 83 03 00 09 02', 'duplicate-key'],
  ['a path twice', 'A2 83 03 00 09 01 82 03 00 A1 09 02', 'duplicate-path'],
  ['an array as a value', 'A1 83 03 00 09 81 01', 'wrong-structure'],
  ['a text for an Integer', 'A1 83 03 00 09 61 61', 'wrong-type'],
  ['a wrong date', 'A1 83 03 00 0D C0 61 61', 'unknown-tag'],
  ['undefined', 'A1 83 03 00 09 F7', 'wrong-structure'],
  ['the reserved Resource ID', 'A1 83 03 00 19 FF FF 01', 'reserved-id'],
  ['a map cut off', 'A2 83 03 00 09 01', 'truncated'],
])('reports %s', (_name, hex, kind) => {
  expect(kinds('lwm2m-cbor', fromHex(hex), context(undefined, known))).toContain(kind);
});

describe('writing', () => {
  const entry = (text: string, type: 'Time' | 'Integer', value: bigint): Entry => ({
    path: path(text),
    value: {type, value},
  });
  it.each<[string, Entry[], string]>([
    ['one value', [entry('/3/0/9', 'Integer', 100n)], 'A1 83 03 00 09 18 64'],
    ['one Resource Instance', [entry('/3/0/6/0', 'Integer', 1n)], 'A1 83 03 00 06 A1 00 01'],
    ['two Resources', [entry('/3/0/9', 'Integer', 1n), entry('/3/0/10', 'Integer', 2n)], 'A1 82 03 00 A2 09 01 0A 02'],
    [
      'two Objects',
      [entry('/3/0/9', 'Integer', 1n), entry('/1/0/1', 'Integer', 2n)],
      'A2 83 03 00 09 01 83 01 00 01 02',
    ],
    ['a time before 1970', [entry('/3/0/13', 'Time', -1n)], 'A1 83 03 00 0D C1 20'],
    [
      'an Object Instance to be chosen',
      [{...entry('/3/0/9', 'Integer', 1n), path: {objectId: 3, resourceId: 9}}],
      'A1 83 03 19 FF FF 09 01',
    ],
  ])('%s', (_name, entries, hex) => {
    expect(toHex(encode('lwm2m-cbor', entries).bytes!)).toBe(hex);
  });

  it.each<[string, Entry[], ProblemKind]>([
    ['nothing', [], 'not-expressible'],
    ['an empty group', [{path: path('/3/0/6')}], 'not-expressible'],
    ['a history', [{...entry('/3/0/9', 'Integer', 1n), time: 1}, entry('/3/0/9', 'Integer', 2n)], 'duplicate-path'],
    ['an unknown Object', [{...entry('/3/0/9', 'Integer', 1n), path: {resourceId: 9}}], 'path-unknown'],
  ])('does not write %s', (_name, entries, kind) => {
    const {bytes, problems} = encode('lwm2m-cbor', entries);
    expect(bytes).toBeUndefined();
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });
});
