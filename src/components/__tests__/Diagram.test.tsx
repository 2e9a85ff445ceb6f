import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Diagram from '../Diagram';

beforeEach(() => {
  render(<Diagram title="Parts" description="A leads to B." src="/img/diagrams/a.svg" width="300" height="120" />);
});

test('the text alternative belongs to the figure and is there before any script', () => {
  const figure = screen.getByRole('figure');
  expect(within(figure).getByText('A leads to B.')).toBeInTheDocument();
});

test('there is a drawing for each colour scheme, below the base path and with its size', () => {
  const drawings = screen.getAllByAltText('Parts');
  expect(drawings.map((drawing) => drawing.getAttribute('src'))).toEqual([
    '/base/img/diagrams/a.svg',
    '/base/img/diagrams/a.svg#dark',
  ]);
  drawings.forEach((drawing) => {
    expect(drawing).toHaveAttribute('width', '300');
    expect(drawing).toHaveAttribute('height', '120');
  });
});

test('a click on its summary shows it', async () => {
  expect(screen.getByText('A leads to B.')).not.toBeVisible();
  await userEvent.click(screen.getByText('Parts: in words'));
  expect(screen.getByText('A leads to B.')).toBeVisible();
});
