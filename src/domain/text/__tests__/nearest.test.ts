import {nearest} from '../nearest';

const names = ['TwoColumns', 'MultiColumn', 'Column', 'MicroCard', 'TextImage', 'Alert', 'Separator', 'Icon'];

test.each([
  ['a letter too few', 'TextImag', ['TextImage']],
  ['a letter changed', 'Seperator', ['Separator']],
  ['two letters swapped', 'MircoCard', ['MicroCard']],
  ['another case', 'alert', ['Alert']],
  ['a part of several names, shortest first', 'column', ['Column', 'TwoColumns', 'MultiColumn']],
  ['a short part counts as a misspelling only', 'co', []],
  ['nothing alike', 'Carousel', []],
  ['no name at all', '', []],
])('%s: %s', (_, name, expected) => {
  expect(nearest(name, names)).toEqual(expected);
});

test('gives at most the number asked for', () => {
  expect(nearest('column', names, 1)).toEqual(['Column']);
});

test('equally near names come in the order of the alphabet', () => {
  expect(nearest('cat', ['rat', 'hat', 'bat'])).toEqual(['bat', 'hat', 'rat']);
});

test('takes any iterable', () => {
  expect(nearest('a', new Set(['b', 'ccc']))).toEqual(['b']);
});
