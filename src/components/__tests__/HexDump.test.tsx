import {render, screen} from '@testing-library/react';
import HexDump from '../HexDump';

test('bytes are a table with offset, bytes, field and meaning', () => {
  render(
    <HexDump
      label="A message"
      fields={[
        {bytes: '41', name: 'Header', meaning: 'Version 1'},
        {bytes: '10 01', name: 'Message ID'},
        {bytes: '8A', name: 'Token'},
      ]}
    />,
  );
  expect(screen.getByText('(4 bytes)')).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Offset',
    'Bytes',
    'Field',
    'Meaning',
  ]);
  expect(screen.getByRole('row', {name: '0 41 Header Version 1'})).toBeInTheDocument();
  expect(screen.getByRole('row', {name: '3 8A Token'})).toBeInTheDocument();
});
