import * as fc from 'fast-check';
import type {ProblemKind} from '..';
import type {Item} from '../items/item';
import {readJson} from '../json/readJson';
import {Reporter} from '../problems';
import {utf8} from './helpers';

function read(bytes: Uint8Array): {item?: Item; problems: [ProblemKind, number][]} {
  const reporter = new Reporter('RFC 8259');
  const item = readJson(bytes, reporter);
  return {...(item && {item}), problems: reporter.problems.map(({kind, offset}) => [kind, offset])};
}

function toPlain(item: Item): unknown {
  switch (item.kind) {
    case 'array':
      return item.items.map(toPlain);
    case 'map':
      return Object.fromEntries(item.entries.map(({key, value}) => [toPlain(key), toPlain(value)]));
    case 'integer':
      return Number(item.value);
    case 'null':
      return null;
    default:
      return (item as Item & {value: unknown}).value;
  }
}

it('reads what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({noUnicodeString: false}), fc.constantFrom(0, 2), (value, space) => {
      const {item, problems} = read(utf8(JSON.stringify(value, null, space)));
      expect(problems).toEqual([]);
      expect(JSON.stringify(toPlain(item!))).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))));
    }),
  );
});

it('takes for JSON what JSON.parse takes for JSON', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '1',
    '-0',
    '01',
    '1.5',
    'e',
    'null',
    'true',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 7}), (pieces) => {
      const text = pieces.join('');
      let accepted = true;
      try {
        JSON.parse(text);
      } catch {
        accepted = false;
      }
      const errors = read(utf8(text)).problems.filter(([kind]) => kind !== 'duplicate-key');
      expect(errors.length === 0).toBe(accepted);
    }),
    {numRuns: 5000},
  );
});

it.each([
  ['an integer of 64 bits', '18446744073709551615', 18446744073709551615n],
  ['a negative one', '-9223372036854775808', -9223372036854775808n],
])('keeps %s exact', (_name, text, value) => {
  expect(read(utf8(text)).item).toMatchObject({kind: 'integer', value});
});

it.each([
  ['nothing', '', 'truncated', 0],
  ['an array cut off', '[1,2', 'truncated', 4],
  ['a string cut off', '["ab', 'truncated', 1],
  ['a comma too many', '[1,]', 'not-well-formed', 3],
  ['a name without quotation marks', '{n:1}', 'not-well-formed', 1],
  ['a missing colon', '{"n" 1}', 'not-well-formed', 5],
  ['a number with a leading zero', '[01]', 'not-well-formed', 1],
  ['NaN', '[NaN]', 'not-well-formed', 1],
  ['a control character', '["a\tb"]', 'not-well-formed', 3],
  ['an unknown escape', '["\\x"]', 'not-well-formed', 2],
  ['half of a surrogate pair', '["\\ud800"]', 'bad-utf8', 2],
  ['a name twice', '{"n":1,"n":2}', 'duplicate-key', 7],
  ['text after the end', '1 2', 'trailing-bytes', 2],
  ['a byte order mark', '\ufeff1', 'not-well-formed', 0],
  ['a number beyond 64-bit floats', '[1e999]', 'out-of-range', 1],
])('reports %s', (_name, text, kind, offset) => {
  expect(read(utf8(text)).problems).toEqual([[kind, offset]]);
});

it('reports text that is not UTF-8, and keeps the rest', () => {
  const {item, problems} = read(Uint8Array.from([...utf8('["a'), 0xff, ...utf8('",1]')]));
  expect(problems).toEqual([['bad-utf8', 3]]);
  expect(toPlain(item!)).toEqual(['a\ufffd', 1]);
});
