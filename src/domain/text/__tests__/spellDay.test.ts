import {spellDay} from '../spellDay';

test.each([
  ['2026-11-04', '4 November 2026'],
  ['2020-01-31T12:00:00.000Z', '31 January 2020'],
])('the day %s is spelled %s', (day, spelled) => {
  expect(spellDay(day)).toBe(spelled);
});
