import {jest} from '@jest/globals';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import CopyButton from '../CopyButton';

test('the text is copied, and the reader is told', async () => {
  const user = userEvent.setup();
  render(<CopyButton label="Copy path" text={() => '/3/0/13'} />);
  await user.click(screen.getByRole('button', {name: 'Copy path'}));
  expect(await screen.findByText('Copied')).toHaveAttribute('role', 'status');
  expect(await navigator.clipboard.readText()).toBe('/3/0/13');
});

test('a browser that refuses is reported', async () => {
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  render(<CopyButton label="Copy path" text="/3/0/13" />);
  await user.click(screen.getByRole('button', {name: 'Copy path'}));
  expect(await screen.findByText(/Not copied/)).toBeInTheDocument();
});
