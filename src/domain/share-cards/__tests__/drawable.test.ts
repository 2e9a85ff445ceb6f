import fc from 'fast-check';
import {toDrawable} from '../drawable';

const isLatin = (codePoint: number) => codePoint < 0x250 || codePoint === 0x2026;

test.each([
  ['Kraków', 'Kraków'],
  ['Krako\u0301w', 'Kraków'],
  ['two\n lines\u00a0and\ttabs ', 'two lines and tabs'],
  ['温度 sensor', '… sensor'],
  ['a 🌡️ thermometer', 'a … thermometer'],
  ['one \u200b blank', 'one blank'],
  ['turned \u202eround', 'turned round'],
  ['half \ud83c pair', 'half pair'],
  ['温度', '…'],
])('%j is drawn as %j', (text, drawn) => {
  expect(toDrawable(text, isLatin)).toBe(drawn);
});

test('nothing is left that cannot be drawn, and what is clean stays', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const drawn = toDrawable(text, isLatin);
      expect([...drawn].every((character) => isLatin(character.codePointAt(0)!))).toBe(true);
      expect(toDrawable(drawn, isLatin)).toBe(drawn);
    }),
  );
});
