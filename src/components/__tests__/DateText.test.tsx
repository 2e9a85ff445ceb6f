import {render, screen} from '@testing-library/react';
import DateText from '../DateText';

test.each([
  ['2024-06-13', '13 June 2024'],
  ['2017-02-08', '8 February 2017'],
  ['2026-01-01', '1 January 2026'],
  ['2020-12-31T23:59:59.000Z', '31 December 2020'],
])('%s reads %s, with the machine’s form beside it', (iso, text) => {
  render(<DateText iso={iso} />);
  expect(screen.getByText(text)).toHaveAttribute('datetime', iso);
});
