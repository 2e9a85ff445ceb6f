import {fireEvent, render, screen} from '@testing-library/react';
import {axe} from 'jest-axe';
import ObserveWorkbench from '../theme/ObservePage/Workbench';

const samples = (): HTMLElement => screen.getByLabelText('Samples');

function open(): HTMLElement {
  history.replaceState(null, '', `#${new URLSearchParams({in: '0 20\n5 25\n10 30', resource: 'gt=26'})}`);
  render(<ObserveWorkbench />);
  fireEvent.click(screen.getByRole('button', {name: 'Draw the value'}));
  return screen.getByRole('slider');
}

test('arrow keys draw, the samples and the timeline follow, and it can be undone', () => {
  const picture = open();
  fireEvent.keyDown(picture, {key: 'ArrowRight'});
  expect(picture).toHaveAttribute('aria-valuetext', '25 at second 5');
  fireEvent.keyDown(picture, {key: 'PageUp'});
  expect(samples()).toHaveValue('0 20\n5 28\n10 30');
  expect(screen.getByRole('row', {name: /^5 28 yes gt 26 crossed/})).toBeVisible();
  fireEvent.keyDown(picture, {key: 'z', ctrlKey: true});
  expect(samples()).toHaveValue('0 20\n5 25\n10 30');
  expect(screen.getByRole('button', {name: 'Undo'})).toBeDisabled();
});

test('the picture names its values and its last second, and says what its marks mean', () => {
  open();
  const picture = screen.getByRole('figure');
  expect(picture).toHaveTextContent(/^30200 s120 s told not told/);
});

test('what is typed is what is drawn on', () => {
  const picture = open();
  fireEvent.change(samples(), {target: {value: '0 1\n5 0'}});
  fireEvent.keyDown(picture, {key: 'ArrowDown'});
  expect(samples()).toHaveValue('0 0\n5 0');
});

test('a curve that is chosen can be undone', () => {
  open();
  fireEvent.change(screen.getByLabelText('How the value moves'), {target: {value: 'jump'}});
  expect(samples()).not.toHaveValue('0 20\n5 25\n10 30');
  fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
  expect(samples()).toHaveValue('0 20\n5 25\n10 30');
});

test('nothing stands in the way of assistive technology', async () => {
  open();
  expect(await axe(document.body.firstElementChild!)).toHaveNoViolations();
});
