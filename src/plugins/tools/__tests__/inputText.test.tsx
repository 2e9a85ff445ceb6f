import {render, screen} from '@testing-library/react';
import {longestText, withinLimit} from '../client/inputLimits';
import InputText from '../theme/ToolParts/InputText';

test.each([
  [longestText, ''],
  [longestText + 1, `at most ${longestText} are read`],
])('of %i characters the field says %j, and keeps them all', (length, message) => {
  const text = 'a'.repeat(length);
  render(<InputText label="Payload" value={text} onChange={() => undefined} />);
  expect(screen.getByRole('status')).toHaveTextContent(message);
  expect(screen.getByLabelText('Payload')).toHaveValue(text);
  expect(withinLimit(text)).toBe(message ? '' : text);
});
