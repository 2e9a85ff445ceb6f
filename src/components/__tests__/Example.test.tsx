import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Example from '../Example';

test('shows the example live and, on a click, the source it was made of', async () => {
  const {container} = render(<Example source={'<Alert>Text</Alert>'}>Live</Example>);
  expect(screen.getByText('Live')).toBeVisible();
  expect(screen.getByText('<Alert>Text</Alert>')).not.toBeVisible();
  await userEvent.click(screen.getByText('Source to copy'));
  expect(screen.getByText('<Alert>Text</Alert>')).toBeVisible();
  expect(container.querySelector('code')).toHaveAttribute('data-language', 'mdx');
});

test('without source there is nothing to open', () => {
  const {container} = render(<Example>Live</Example>);
  expect(container.querySelector('details')).toBeNull();
});
