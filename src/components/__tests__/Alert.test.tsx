import {render, screen, within} from '@testing-library/react';
import type {AlertType} from '../../domain/authoring/options';
import Alert from '../Alert';

test.each<[AlertType | undefined, string]>([
  [undefined, 'Information'],
  ['info', 'Information'],
  ['success', 'Success'],
  ['warning', 'Warning'],
  ['danger', 'Danger'],
])('type %s is a note named "%s", not only a colour', (type, name) => {
  render(<Alert type={type}>Message</Alert>);
  const note = screen.getByRole('note', {name});
  expect(within(note).getByText(name)).toBeVisible();
  expect(within(note).getByText('Message')).toBeVisible();
});

test('each type has a sign of its own outline', () => {
  const outlines = (['info', 'success', 'warning', 'danger'] as const).map((type) => {
    const {container} = render(<Alert type={type}>Message</Alert>);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(outlines).size).toBe(4);
});

test('a title takes the place of the type in its name', () => {
  render(
    <Alert type="warning" title="Mind the gap">
      Message
    </Alert>,
  );
  expect(screen.getByRole('note', {name: 'Mind the gap'})).toBeVisible();
  expect(screen.queryByText('Warning')).not.toBeInTheDocument();
});

test('several on a page have each their own name', () => {
  render(
    <>
      <Alert title="One">First</Alert>
      <Alert title="Two">Second</Alert>
    </>,
  );
  expect(screen.getByRole('note', {name: 'One'})).toHaveTextContent('First');
  expect(screen.getByRole('note', {name: 'Two'})).toHaveTextContent('Second');
});
