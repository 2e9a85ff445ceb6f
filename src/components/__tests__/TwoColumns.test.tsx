import {render, screen} from '@testing-library/react';
import type {TwoColumnSize} from '../../domain/authoring/options';
import TwoColumns from '../TwoColumns';

test.each<[TwoColumnSize, number, number]>([
  ['2XS', 1, 9],
  ['XS', 1, 4],
  ['S', 1, 3],
  ['M', 1, 2],
  ['L', 1, 1],
  ['XL', 2, 1],
  ['2XL', 3, 1],
  ['3XL', 4, 1],
  ['4XL', 9, 1],
])('size %s shares the room %i : %i', (size, left, right) => {
  render(<TwoColumns size={size}>Text</TwoColumns>);
  expect(screen.getByText('Text')).toHaveStyle({'--two-columns': `minmax(0, ${left}fr) minmax(0, ${right}fr)`});
});

test('both columns are alike unless said otherwise', () => {
  render(<TwoColumns>Text</TwoColumns>);
  expect(screen.getByText('Text')).toHaveStyle({'--two-columns': 'minmax(0, 1fr) minmax(0, 1fr)'});
});

test('keeps the order of the source', () => {
  const {container} = render(
    <TwoColumns>
      <p>one</p>
      <p>two</p>
      <p>three</p>
    </TwoColumns>,
  );
  expect(container).toHaveTextContent('onetwothree');
});
