import {render, screen, within} from '@testing-library/react';
import PropsTable from '../PropsTable';

test('has a row for each prop: name, values, default, meaning', () => {
  render(
    <PropsTable
      of="TwoColumns"
      rows={[
        {name: 'size', type: 'one of S, M', required: false, fallback: 'L', text: 'Left to right.'},
        {name: 'children', type: 'content', required: true, text: 'Blocks.'},
        {name: 'key', type: 'text', required: false, text: 'Any.'},
      ]}
    />,
  );
  const [head, ...rows] = screen.getAllByRole('row');
  expect(within(head!).getAllByRole('columnheader')[0]).toHaveTextContent('Prop of TwoColumns');
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['size', 'one of S, M', 'L', 'Left to right.'],
    ['children', 'content', 'required', 'Blocks.'],
    ['key', 'text', '–', 'Any.'],
  ]);
});

test('what stands between backquotes is code', () => {
  render(
    <PropsTable of="Icon" rows={[{name: 'name', type: 'icon', required: true, text: 'Written `set:name` here.'}]} />,
  );
  expect(screen.getByText('set:name').tagName).toBe('CODE');
  expect(screen.getByText('set:name').parentElement).toHaveTextContent('Written set:name here.');
});
