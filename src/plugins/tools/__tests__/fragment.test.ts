import fc from 'fast-check';
import {longestFragment, readFragment, toFragment} from '../client/fragment';

const empty = {in: '', base: '', format: 'auto'};

test.each([
  ['', empty],
  ['#', empty],
  ['#in=%2F3%2F0%2F13', {...empty, in: '/3/0/13'}],
  ['#in=a%0Ab&format=tlv&other=1', {...empty, in: 'a\nb', format: 'tlv'}],
  ['#differences', empty],
])('reads %j', (hash, fields) => {
  expect(readFragment(hash, empty)).toEqual(fields);
});

test('only what differs from an empty tool is in the address', () => {
  expect(toFragment({...empty, in: '/3'}, empty)).toBe('#in=%2F3');
  expect(toFragment(empty, empty)).toBe('');
});

test('what is too long for an address has none', () => {
  expect(toFragment({...empty, in: 'a'.repeat(longestFragment)}, empty)).toBeUndefined();
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 50}), (text) => {
      const fields = {...empty, in: text};
      expect(readFragment(toFragment(fields, empty)!, empty)).toEqual(fields);
    }),
  );
});
