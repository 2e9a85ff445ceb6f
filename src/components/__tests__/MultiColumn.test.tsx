import {render, screen} from '@testing-library/react';
import MultiColumn, {Column} from '../MultiColumn';

test.each([
  [undefined, '3'],
  [1, '1'],
  [12, '12'],
  ['4' as unknown as number, '4'],
])('cols %s asks for %s columns', (cols, columns) => {
  render(<MultiColumn cols={cols}>Text</MultiColumn>);
  expect(screen.getByText('Text')).toHaveStyle({'--columns': columns});
});

test('a column has its title, subtitle, content and footer in this order', () => {
  const {container} = render(
    <Column title="Title" subtitle="Subtitle" footer="Footer">
      <p>Content</p>
    </Column>,
  );
  expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'Title',
    'Subtitle',
    'Content',
    'Footer',
  ]);
});

test('a column without texts is its content alone', () => {
  const {container} = render(<Column>Content</Column>);
  expect(container.querySelectorAll('p')).toHaveLength(0);
  expect(screen.getByText('Content')).toHaveStyle({'--span': '1'});
  expect(screen.getByText('Content')).not.toHaveClass('wide');
});

test('a column may span several', () => {
  render(<Column size={2}>Content</Column>);
  expect(screen.getByText('Content')).toHaveStyle({'--span': '2'});
  expect(screen.getByText('Content')).toHaveClass('wide');
});
