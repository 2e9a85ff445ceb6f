import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Diagram from '../Diagram';

const source = 'flowchart LR\n  accTitle: Parts\n  accDescr: A leads to B.\n  a --> b';

test('the text alternative belongs to the figure and is there before any script', () => {
  render(<Diagram source={source}>drawing</Diagram>);
  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent('drawing');
  expect(within(figure).getByText('A leads to B.')).toBeInTheDocument();
});

test('a click on its summary shows it', async () => {
  render(<Diagram source={source}>drawing</Diagram>);
  expect(screen.getByText('A leads to B.')).not.toBeVisible();
  await userEvent.click(screen.getByText('Parts: in words'));
  expect(screen.getByText('A leads to B.')).toBeVisible();
});
