import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import TextFilter from '../TextFilter';

const animals = (
  <TextFilter label="Find an animal" noun="animals" of="li">
    <section aria-label="Birds">
      <ul>
        <li>Wren, small and brown</li>
        <li>Crane, tall and grey</li>
      </ul>
    </section>
    <section aria-label="Fish">
      <ul>
        <li>Pike, long and green</li>
      </ul>
    </section>
  </TextFilter>
);

const shown = () => screen.queryAllByRole('listitem').map(({textContent}) => textContent.split(',')[0]);

test('everything is there at first, without a count', () => {
  render(animals);
  expect(shown()).toEqual(['Wren', 'Crane', 'Pike']);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  ['grey', ['Crane'], '1 of 3 animals'],
  ['AND  N', ['Wren', 'Crane', 'Pike'], '3 of 3 animals'],
  ['tall grey', ['Crane'], '1 of 3 animals'],
  ['zebra', [], '0 of 3 animals'],
])('"%s" leaves %j', async (text, names, count) => {
  render(animals);
  await userEvent.type(screen.getByLabelText('Find an animal'), text);
  expect(screen.getByRole('status')).toHaveTextContent(count);
  expect(shown()).toEqual(names);
});

test('a section without a hit goes, and comes back when the words are taken away', async () => {
  render(animals);
  const field = screen.getByLabelText('Find an animal');
  await userEvent.type(field, 'pike');
  expect(screen.queryByRole('region', {name: 'Birds'})).not.toBeInTheDocument();
  await userEvent.clear(field);
  expect(shown()).toEqual(['Wren', 'Crane', 'Pike']);
  expect(screen.getByRole('region', {name: 'Birds'})).toBeVisible();
});
