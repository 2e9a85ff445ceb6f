import fc from 'fast-check';
import {checkSigns} from '../checkSigns';

test.each([
  [
    'an address between angles',
    'See <https://example.org/a>.',
    [[1, 'Write an address as [words](https://example.org/a); <…> begins a component here.']],
  ],
  [
    'a number after an angle',
    'a\n\nWhen x <5.',
    [[3, '"<" begins code here. Put it between back-ticks, or write \\<.']],
  ],
  ['a template', 'Path /{id}/0.', [[1, '"{" begins code here. Put it between back-ticks, or write \\{.']]],
  ['an HTML comment', '<!-- later -->', [[1, expect.stringContaining('"<" begins code here')]]],
  [
    'two lines',
    '{a}\n{b}',
    [
      [1, expect.anything()],
      [2, expect.anything()],
    ],
  ],
])('told: %s', (_, text, problems) => {
  expect(checkSigns(text).map(({line, message}) => [line, message])).toEqual(problems);
});

test.each([
  ['a code span', 'Write `</3/0>` and ``{`x`}``.'],
  ['a fence', '```json\n{"bn": "/3/0/"}\n```\nText.'],
  ['a fence to the end', '~~~\n<a> {\n'],
  ['a component', '<Alert type="info" title={"a"}>\n\nText.\n\n</Alert>\n<br/>'],
  ['the mark', 'a\n\n{/* truncate */}\n\nb'],
  ['signs that are escaped', 'x \\< 5 and \\{id}'],
])('allowed: %s', (_, text) => {
  expect(checkSigns(text)).toEqual([]);
});

test('any text is read, and lines that are told exist', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('<', '>', '{', '}', '`', '~', '\\', '\n', 'a', '/', '*')}), (text) => {
      const lines = text.split('\n').length;
      return checkSigns(text).every(({line}) => line >= 1 && line <= lines);
    }),
  );
});
