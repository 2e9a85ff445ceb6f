import {decode, encode, fromHex, toHex} from '../../codec';
import {applyEdits} from '..';

const context = {basePath: {objectId: 3, instanceId: 0}};
const {nodes} = decode('tlv', fromHex('C1 09 64 C1 0A 0F'), context);

test('a value typed anew gives new bytes, the others stay', () => {
  const {entries, problems} = applyEdits(nodes, new Map([[1, '300']]));
  expect(problems.size).toBe(0);
  expect(toHex(encode('tlv', entries).bytes!)).toBe('C1 09 64 C2 0A 01 2C');
});

test('what is no value of the data type is refused with the reason, and the old value stays', () => {
  const {entries, problems} = applyEdits(nodes, new Map([[0, 'full']]));
  expect(problems.get(0)).toContain('whole number');
  expect(entries[0]!.value).toEqual(nodes[0]!.value);
});
