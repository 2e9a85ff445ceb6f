import {filterRows, readQuery, type ObjectRow, type Reading} from '../filter';

test.each<[string, Reading]>([
  ['3303', {kind: 'id', id: 3303}],
  [' 3303 ', {kind: 'id', id: 3303}],
  ['/3', {kind: 'object', id: 3}],
  ['/3/0/13', {kind: 'object', id: 3, resource: 13}],
  ['3303/0/5700', {kind: 'object', id: 3303, resource: 5700}],
  ['</3/0>;ver=1.1', {kind: 'object', id: 3}],
  ['urn:oma:lwm2m:ext:3303:1.1', {kind: 'object', id: 3303}],
  ['ext:3303', {kind: 'object', id: 3303}],
  ['Power  Measurement', {kind: 'words', words: ['power', 'measurement']}],
  ['', {kind: 'words', words: []}],
])('"%s" is read as %j', (text, reading) => {
  expect(readQuery(text)).toEqual(reading);
});

function row(id: number, name: string, resources: number[] = []): ObjectRow {
  return {id, name, version: '1.0', versions: 1, class: id < 1024 ? 'oma' : 'ext', core: false, summary: '', resources};
}

const rows = [row(3, 'Device', [13]), row(13, 'Bearer Selection'), row(3303, 'Temperature', [5700])];
const ids = (text: string) => filterRows(rows, {text}).map(({id}) => id);

test.each<[string, number[]]>([
  ['', [3, 13, 3303]],
  ['13', [13, 3]],
  ['5700', [3303]],
  ['/3/0/13', [3]],
  ['TEMP', [3303]],
  ['no such thing', []],
])('"%s" finds %j, the object with that ID first', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('a class narrows what is found', () => {
  expect(filterRows(rows, {text: '', class: 'ext'}).map(({id}) => id)).toEqual([3303]);
});
