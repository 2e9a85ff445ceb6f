import {render, screen, within} from '@testing-library/react';
import Picture from '../Picture';
import {image} from './samples';

test('is an image with a text alternative that keeps its room', () => {
  render(<Picture image={image} alt="A field" />);
  const picture = screen.getByRole('img', {name: 'A field'});
  expect(picture).toHaveAttribute('src', '/base/img/wide.svg');
  expect(picture).toHaveAttribute('width', '40');
  expect(picture).toHaveAttribute('height', '30');
});

test('its caption belongs to it', () => {
  render(<Picture image={image} alt="A field" caption="In spring" />);
  const figure = screen.getByRole('figure');
  expect(within(figure).getByRole('img', {name: 'A field'})).toBeInTheDocument();
  expect(within(figure).getByText('In spring').tagName).toBe('FIGCAPTION');
});

test('there is no empty caption', () => {
  const {container} = render(<Picture image={image} alt="A field" />);
  expect(container.querySelector('figcaption')).toBeNull();
});
