import {byteCount, placeFields} from '../hexFields';

test.each([
  ['41', 1],
  ['10 01', 2],
  ['B133', 2],
])('%s is %i bytes', (bytes, count) => {
  expect(byteCount({bytes, name: ''})).toBe(count);
});

test('each field begins where the one before it ends', () => {
  const fields = [
    {bytes: '41', name: 'Header'},
    {bytes: '10 01', name: 'Message ID'},
    {bytes: '8A', name: 'Token'},
  ];
  expect(placeFields(fields).map(({offset}) => offset)).toEqual([0, 1, 3]);
});

test.each(['4', '4g', '41  42', '', '0x41'])('"%s" is refused with the name of its field', (bytes) => {
  expect(() => placeFields([{bytes, name: 'Token'}])).toThrow(/"[^"]*" \(Token\) is not hexadecimal/);
});
