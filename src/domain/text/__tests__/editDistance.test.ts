import {editDistance} from '../nearest';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'abcd', 1],
  ['abc', 'bc', 1],
  ['abc', 'ab', 1],
  ['abcd', 'acd', 1],
  ['ab', 'ba', 2],
  ['kitten', 'sitting', 3],
  ['A', 'a', 1],
])('"%s" to "%s" takes %i edits', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});
