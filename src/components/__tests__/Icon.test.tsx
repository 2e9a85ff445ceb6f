import {render, screen} from '@testing-library/react';
import Icon from '../Icon';
import {icon} from './samples';

test('is drawn into the page, hidden from screen readers', () => {
  const {container} = render(<Icon name={icon} />);
  const drawing = container.querySelector('svg');
  expect(drawing).toHaveAttribute('viewBox', '0 0 24 20');
  expect(drawing).toHaveAttribute('aria-hidden', 'true');
  expect(drawing?.querySelector('path')).toHaveAttribute('d', 'M0 0h24v20H0z');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('with a label it is an image of that name', () => {
  render(<Icon name={icon} label="Network" />);
  expect(screen.getByRole('img', {name: 'Network'})).not.toHaveAttribute('aria-hidden');
});

test('takes a class beside its own', () => {
  const {container} = render(<Icon name={icon} className="big" />);
  expect(container.querySelector('svg')).toHaveClass('icon', 'big');
});
