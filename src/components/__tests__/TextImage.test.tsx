import {render, screen} from '@testing-library/react';
import TextImage from '../TextImage';
import {image} from './samples';

test('shows the picture with its text alternative and its size, below the base URL', () => {
  render(
    <TextImage image={image} alt="A field">
      Text
    </TextImage>,
  );
  const picture = screen.getByRole('img', {name: 'A field'});
  expect(picture).toHaveAttribute('src', '/base/img/wide.svg');
  expect(picture).toHaveAttribute('width', '40');
  expect(picture).toHaveAttribute('height', '30');
});

test('the picture comes first in the source, then title, subtitle and text', () => {
  const {container} = render(
    <TextImage image={image} alt="A field" title="Title" subtitle="Subtitle" side="left">
      <p>Text</p>
    </TextImage>,
  );
  expect([...container.querySelectorAll('img, p')].map((part) => part.textContent || part.tagName)).toEqual([
    'IMG',
    'Title',
    'Subtitle',
    'Text',
  ]);
});

test.each([
  [{}, 'right', 'm', 'left'],
  [{side: 'left', share: 's', align: 'center'}, 'left', 's', 'center'],
  [{side: 'right', share: 'l', align: 'right'}, 'right', 'l', 'right'],
] as const)('%j gives side %s, share %s, alignment %s', (props, side, share, align) => {
  render(
    <TextImage image={image} alt="A field" {...props}>
      Text
    </TextImage>,
  );
  const text = screen.getByText('Text');
  expect(text).toHaveAttribute('data-align', align);
  expect(text.parentElement).toHaveAttribute('data-side', side);
  expect(text.parentElement).toHaveAttribute('data-share', share);
});

test('is raised when asked', () => {
  render(
    <TextImage image={image} alt="A field" elevated>
      Text
    </TextImage>,
  );
  expect(screen.getByText('Text').parentElement).toHaveClass('elevated');
});
