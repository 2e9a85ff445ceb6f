import {decode as decodeCbor, encode as encodeCbor} from 'cbor2';
import * as fc from 'fast-check';
import {fromHex, type ProblemKind} from '..';
import {readCbor} from '../cbor/readCbor';
import type {Item} from '../items/item';
import {Reporter} from '../problems';

function read(bytes: Uint8Array): {item?: Item; problems: [ProblemKind, number][]} {
  const reporter = new Reporter('RFC 8949');
  const item = readCbor(bytes, reporter);
  return {...(item && {item}), problems: reporter.problems.map(({kind, offset}) => [kind, offset])};
}

/** Plain values as cbor2 gives them. */
function toPlain(item: Item): unknown {
  switch (item.kind) {
    case 'array':
      return item.items.map(toPlain);
    case 'map':
      return new Map(item.entries.map(({key, value}) => [toPlain(key), toPlain(value)]));
    case 'integer':
      return Number.isSafeInteger(Number(item.value)) ? Number(item.value) : item.value;
    case 'null':
      return null;
    case 'tag':
      return [item.tag, toPlain(item.item)];
    default:
      return item.value;
  }
}

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc
    .bigInt({min: -(2n ** 64n), max: 2n ** 64n - 1n})
    .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value)),
  fc.double({noNaN: true}).filter((value) => !Number.isInteger(value)),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array(),
);
const {value: anything} = fc.letrec((tie) => ({
  value: fc.oneof({depthSize: 'small'}, scalar, fc.array(tie('value')), tie('map')),
  map: fc.array(fc.tuple(fc.oneof(fc.integer(), fc.string()), tie('value'))).map((entries) => new Map(entries)),
}));

it('reads what cbor2 writes', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const {item, problems} = read(encodeCbor(value));
      expect(problems).toEqual([]);
      expect(toPlain(item!)).toEqual(value);
    }),
  );
});

it('takes for well-formed what cbor2 takes for well-formed', () => {
  fc.assert(
    fc.property(fc.uint8Array({minLength: 1, maxLength: 12}), (bytes) => {
      const {problems} = read(bytes);
      let accepted = true;
      try {
        decodeCbor(bytes, {
          rejectDuplicateKeys: false,
          createObject: (entries) => new Map(entries as []),
          tags: new Map(),
        });
      } catch {
        accepted = false;
      }
      // cbor2 also refuses tags with a wrong content and does not look for equal keys, which is not our question here
      if (problems.every(([kind]) => kind === 'duplicate-key') && !hasTag(bytes)) {
        expect(accepted).toBe(true);
      }
      if (accepted) {
        expect(problems.filter(([kind]) => kind !== 'duplicate-key')).toEqual([]);
      }
    }),
    {numRuns: 2000},
  );
});

function hasTag(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >> 5 === 6);
}

it.each([
  ['half float 23.5', 'F9 4D E0', 23.5],
  ['smallest half float', 'F9 00 01', 2 ** -24],
  ['half infinity', 'F9 FC 00', -Infinity],
  ['largest unsigned', '1B FF FF FF FF FF FF FF FF', 2n ** 64n - 1n],
  ['smallest negative', '3B FF FF FF FF FF FF FF FF', -(2n ** 64n)],
  ['text in chunks', '7F 62 61 62 61 63 FF', 'abc'],
  ['array of indefinite length', '9F 01 02 FF', [1, 2]],
  ['map of indefinite length', 'BF 01 02 FF', new Map([[1, 2]])],
  ['tag', 'C1 00', [1n, 0]],
  ['undefined', 'F7', 23],
])('reads %s', (_name, hex, value) => {
  const {item, problems} = read(fromHex(hex));
  expect(problems).toEqual([]);
  expect(toPlain(item!)).toEqual(value);
});

it.each([
  ['nothing', '', 'truncated', 0],
  ['a head cut off', '19 01', 'truncated', 0],
  ['reserved information 28', '1C', 'not-well-formed', 0],
  ['a text that is too short', '65 61 62', 'truncated', 0],
  ['an array that is too short', '82 01', 'truncated', 0],
  ['a length lie', '9B FF FF FF FF FF FF FF FF 01', 'truncated', 0],
  ['a map with more pairs than bytes', 'BB FF FF FF FF FF FF FF FF', 'truncated', 0],
  ['a missing break', '9F 01', 'truncated', 0],
  ['a break of nothing', '82 01 FF', 'not-well-formed', 2],
  ['a key without a value', 'BF 01 FF', 'not-well-formed', 1],
  ['a text in chunks of bytes', '7F 41 61 FF', 'not-well-formed', 1],
  ['an integer of indefinite length', '1F', 'not-well-formed', 0],
  ['text that is not UTF-8', '63 61 C3 28', 'bad-utf8', 2],
  ['a surrogate in UTF-8', '63 ED A0 80', 'bad-utf8', 1],
  ['an overlong form', '62 C0 AF', 'bad-utf8', 1],
  ['a key twice', 'A2 01 02 01 03', 'duplicate-key', 3],
  ['an array as a key twice', 'A2 81 01 02 81 01 03', 'duplicate-key', 4],
  ['bytes after the end', '01 02', 'trailing-bytes', 1],
  ['simple value 24 in two bytes', 'F8 18', 'not-well-formed', 0],
])('reports %s', (_name, hex, kind, offset) => {
  expect(read(fromHex(hex)).problems).toEqual([[kind, offset]]);
});

it('keeps what stands before the fault', () => {
  expect(toPlain(read(fromHex('83 01 62 61 62 1C')).item!)).toEqual([1, 'ab']);
});
