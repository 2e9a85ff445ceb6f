import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {SeparatorSize} from '../../domain/authoring/options';
import Separator from '../Separator';

test.each<[SeparatorSize | undefined, number]>([
  [undefined, 32],
  ['XS', 16],
  ['S', 24],
  ['M', 32],
  ['L', 48],
  ['XL', 96],
])('size %s is a rule %i px high', (size, height) => {
  expect(renderToStaticMarkup(createElement(Separator, {size}))).toBe(
    `<hr class="separator" style="block-size:${height}px"/>`,
  );
});
