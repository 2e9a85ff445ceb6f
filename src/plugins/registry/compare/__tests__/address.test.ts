import {readComparison, toComparisonAddress} from '../address';

const objects = [
  {id: 0, name: 'Security', versions: ['1.0', '1.1']},
  {id: 5, name: 'Firmware Update', versions: ['1.0', '1.1', '1.2']},
];

test.each([
  ['?object=5&from=1.0&to=1.2', '?object=5&from=1.0&to=1.2'],
  ['?object=5&from=1.2&to=1.0', '?object=5&from=1.2&to=1.0'],
  ['?object=5', '?object=5&from=1.1&to=1.2'],
  ['?object=5&from=9.9&to=1.0', '?object=5&from=1.1&to=1.0'],
  ['?object=77', '?object=0&from=1.0&to=1.1'],
  ['', '?object=0&from=1.0&to=1.1'],
])('"%s" compares %s', (search, expected) => {
  expect(toComparisonAddress('', readComparison(search, objects)!)).toBe(expected);
});

test('without an object of several versions there is nothing to compare', () => {
  expect(readComparison('', [])).toBeUndefined();
});
