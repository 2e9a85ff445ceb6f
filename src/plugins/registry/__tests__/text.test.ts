import {firstSentence} from '../props/text';

test.each([
  ['One. Two.', 'One.'],
  ['Capabilities of a device e.g. a camera. More.', 'Capabilities of a device e.g. a camera.'],
  ['Since version 1.1\n of it. More.', 'Since version 1.1 of it.'],
  ['No end', 'No end'],
  ['', ''],
])('the first sentence of %j is %j', (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});

test('a long one is cut between words', () => {
  const text = firstSentence(`${'word '.repeat(100)}.`);
  expect(text).toMatch(/^(word )+…$/);
  expect(text.length).toBeLessThanOrEqual(242);
});
