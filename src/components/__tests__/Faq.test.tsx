import {act, render, screen} from '@testing-library/react';
import Faq from '../Faq';

const question = (
  <Faq question="What is /3/0/13?" id="what-is-3-0-13">
    Current Time
  </Faq>
);

test('the link to a question is there also without script', () => {
  render(question);
  expect(screen.getByText('Link to this question')).toHaveAttribute('href', '#what-is-3-0-13');
});

afterEach(() => {
  location.hash = '';
});

test('a question is a heading with its anchor, closed at first', () => {
  const {container} = render(question);
  expect(screen.getByRole('heading', {level: 3, name: 'What is /3/0/13?'})).toHaveAttribute('id', 'what-is-3-0-13');
  expect(container.querySelector('details')).not.toHaveAttribute('open');
});

test('following the link of a question opens it', () => {
  const {container} = render(question);
  act(() => {
    location.hash = '#what-is-3-0-13';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(container.querySelector('details')).toHaveAttribute('open');
});

test.each([
  ['#what-is-3-0-13', true],
  ['#something-else', false],
])('arriving at %s finds it open: %s', (hash, open) => {
  location.hash = hash;
  const {container} = render(question);
  expect(container.querySelector('details')?.open).toBe(open);
});

test.each(['question', 'id'])('a question without %s is refused', (prop) => {
  const props = {question: 'What?', id: 'what', [prop]: ' '};
  expect(() => render(<Faq {...props}>Answer</Faq>)).toThrow(`<Faq> needs ${prop}=`);
});
