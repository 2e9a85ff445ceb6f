import {render, screen} from '@testing-library/react';
import AdmonitionLayout from '../../theme/Admonition/Layout';

test.each([
  ['note', 'Note', 'note'],
  ['tip', 'Tip', 'tip'],
  ['info', 'Information', 'info'],
  ['warning', 'Warning', 'warning'],
  ['danger', 'Danger', 'danger'],
  ['caution', 'Warning', 'warning'],
  ['secondary', 'Note', 'note'],
  ['anything', 'Note', 'note'],
])(':::%s is a note named %s that looks like %s', (type, name, look) => {
  render(
    <AdmonitionLayout type={type} title={type}>
      Message
    </AdmonitionLayout>,
  );
  expect(screen.getByRole('note', {name})).toHaveAttribute('data-type', look);
});

test('the title of the page is its name', () => {
  render(
    <AdmonitionLayout type="info" title="This is LwM2M 1.1" id="older">
      Message
    </AdmonitionLayout>,
  );
  expect(screen.getByRole('note', {name: 'This is LwM2M 1.1'})).toHaveAttribute('id', 'older');
});

test('a note may be a title alone', () => {
  render(
    <AdmonitionLayout type="tip" title="Short">
      {null}
    </AdmonitionLayout>,
  );
  expect(screen.getByRole('note', {name: 'Short'}).textContent).toBe('Short');
});
