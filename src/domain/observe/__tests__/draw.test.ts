import fc from 'fast-check';
import {drawLine, drawShape, formatSamples, parseSamples, toDrawingScale, toDrawnSample} from '..';

const samples = [
  {at: 0, value: 20},
  {at: 3, value: 25},
  {at: 10, value: 30},
  {at: 20, value: 40},
];
const scale = {low: 0, high: 50, digits: 1, end: 120, step: 5};

test('a line takes the place of the samples between its ends, from either end', () => {
  const ends = [
    {at: 0, value: 10},
    {at: 10, value: 12},
  ] as const;
  const drawn = '0 10\n5 11\n10 12\n20 40';
  expect(formatSamples(drawLine(samples, ends[0], ends[1], scale))).toBe(drawn);
  expect(formatSamples(drawLine(samples, ends[1], ends[0], scale))).toBe(drawn);
});

test('a point sets one sample, and going back over a place changes it again', () => {
  expect(formatSamples(drawLine(samples, {at: 10, value: 1}, {at: 10, value: 2}, scale))).toBe(
    '0 20\n3 25\n10 2\n20 40',
  );
});

test.each([
  [-4, -9, {at: 0, value: 0}],
  [12.4, 20.06, {at: 10, value: 20.1}],
  [500, 99, {at: 120, value: 50}],
])('at %d the value %d is drawn as %j', (at, value, expected) => {
  expect(toDrawnSample(at, value, scale)).toEqual(expected);
});

test('there is room around the samples, and a switch stays one', () => {
  expect(toDrawingScale(samples, 120)).toEqual({low: 15, high: 45, digits: 1, end: 120, step: 5});
  expect(toDrawingScale(drawShape('switch'), 120)).toMatchObject({low: 0, high: 1, digits: 0});
  expect(toDrawingScale([], 120)).toMatchObject({low: -10, high: 50});
});

test('whatever is drawn can be typed', () => {
  const place = fc.record({
    at: fc.double({min: -10, max: 200, noNaN: true}),
    value: fc.double({noNaN: true, min: -1e9, max: 1e9}),
  });
  const typed = fc.array(fc.record({at: fc.nat(300), value: fc.integer({min: -1000, max: 1000})}), {maxLength: 20});
  fc.assert(
    fc.property(typed, place, place, (before, one, other) => {
      const end = Math.max(120, ...before.map(({at}) => at));
      const room = toDrawingScale(before, end);
      const [from, to] = [one, other].map(({at, value}) => toDrawnSample(at, value, room));
      const drawn = drawLine(before, from!, to!, room);
      expect(parseSamples(formatSamples(drawn))).toEqual({samples: drawn, unread: []});
    }),
  );
});
