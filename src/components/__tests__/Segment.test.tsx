import {render, screen} from '@testing-library/react';
import Segment from '../Segment';
import {image} from './samples';

test('is a plain block', () => {
  render(<Segment>Text</Segment>);
  expect(screen.getByText('Text')).toHaveClass('segment', {exact: true});
  expect(screen.getByText('Text')).not.toHaveAttribute('style');
});

test('has the asked picture behind its content, as decoration', () => {
  render(<Segment background={image}>Text</Segment>);
  expect(screen.getByText('Text')).toHaveStyle({backgroundImage: 'url("/base/img/wide.svg")'});
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('is raised when asked', () => {
  render(<Segment elevated>Text</Segment>);
  expect(screen.getByText('Text')).toHaveClass('elevated');
});
