import fc from 'fast-check';
import {markExcerpt, markText} from '../text/markText';

const show = (pieces: ReturnType<typeof markText>) =>
  pieces.map(({text, marked}) => (marked ? `[${text}]` : text)).join('');

test.each([
  ['Battery Level', ['battery'], '[Battery] Level'],
  ['Two sensors, one sensor', ['sensor'], 'Two [sensors], one [sensor]'],
  ['Read /3/0/13 now', ['3/0/13'], 'Read /[3/0/13] now'],
  ['Read /3/0/13 now', ['13'], 'Read /3/0/[13] now'],
  ['pmin=10', ['pmin'], '[pmin]=10'],
  ['nothing here', ['other'], 'nothing here'],
])('%j with %j', (text, terms, shown) => {
  expect(show(markText(text, new Set(terms)))).toBe(shown);
});

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.array(fc.string()), (text, terms) => {
      const pieces = markText(text, new Set([...terms, ...text.toLowerCase().split(' ')]));
      return pieces.map((piece) => piece.text).join('') === text;
    }),
  );
});

test('an excerpt begins before the first word that is marked, between words, and says that it is cut', () => {
  const text = `${'before '.repeat(40)}target ${'after '.repeat(60)}`.trim();
  const shown = show(markExcerpt(text, new Set(['target'])));
  expect(shown).toMatch(/^…(before )+\[target\]( after)+…$/);
  expect(shown.length).toBeLessThan(220);
});

test('a short text is its own excerpt', () => {
  expect(show(markExcerpt('Much of it.', new Set(['much'])))).toBe('[Much] of it.');
});

test('a long word without blanks is cut', () => {
  const [piece] = markExcerpt('x'.repeat(5000), new Set());
  expect(piece!.text.length).toBeLessThan(200);
});
