import {readAddress, toAddress, type ListState} from '../address';
import {buildListIndex, selectRows, type Selection} from '../facets';
import type {ListRow} from '../row';
import {arrangeRows, formatSort, parseSort, sortRows} from '../sort';

function row(id: number, name: string, more: Partial<ListRow> = {}): ListRow {
  return {
    id,
    name,
    version: '1.0',
    versions: 1,
    class: id < 1024 ? 'oma' : 'ext',
    core: id < 8,
    summary: '',
    resources: [],
    instances: 'Single',
    lwm2m: '1.0',
    types: [],
    units: [],
    operations: [],
    ...more,
  };
}

const rows = [
  row(3, 'Device', {versions: 3, owner: 'OMA', types: ['Integer', 'String'], operations: ['E', 'R'], resources: [13]}),
  row(4, 'Connectivity', {owner: 'OMA', lwm2m: '1.1', types: ['Integer'], units: ['dBm'], operations: ['R']}),
  row(3303, 'Temperature', {owner: 'IPSO Alliance', types: ['Float'], resources: [5700, 5701], version: '1.10'}),
  row(3304, 'Humidity', {owner: 'IPSO Alliance', types: ['Float'], resources: [5700], version: '1.9', versions: 2}),
];
const index = buildListIndex(rows);
const ids = (found: readonly ListRow[]) => found.map(({id}) => id);

test.each<[Partial<Selection>, number[]]>([
  [{}, [3, 4, 3303, 3304]],
  [{class: 'oma'}, [3, 4]],
  [{owner: 'IPSO Alliance'}, [3303, 3304]],
  [{lwm2m: '1.1'}, [4]],
  [{type: 'Integer', operation: 'E'}, [3]],
  [{unit: 'dBm'}, [4]],
  [{resource: '5700', several: 'yes'}, [3304]],
  [{core: 'yes'}, [3, 4]],
  [{text: 'temp', class: 'ext'}, [3303]],
  [{text: 'temp', class: 'oma'}, []],
  [{owner: 'nobody'}, []],
  [{resource: '9'}, []],
])('%j leaves %j', (selection, expected) => {
  expect(ids(selectRows(index, {text: '', ...selection}).rows)).toEqual(expected);
});

test('a count tells what choosing that value would leave, whatever the facet itself has chosen', () => {
  const {counts} = selectRows(index, {text: '', class: 'ext'});
  expect(Object.fromEntries(counts.get('class')!)).toEqual({oma: 2, ext: 2});
  expect(Object.fromEntries(counts.get('type')!)).toEqual({Float: 2});
});

test.each([
  ['name', [4, 3, 3304, 3303]],
  ['-id', [3304, 3303, 4, 3]],
  ['version', [3, 4, 3304, 3303]],
  ['-resources', [3303, 3, 3304, 4]],
])('ordered by %s: %j', (text, expected) => {
  expect(ids(sortRows(rows, parseSort(text)))).toEqual(expected);
});

test.each([null, undefined, '', 'toString', '--id'])('%j is no order', (text) => {
  expect(parseSort(text)).toBeUndefined();
});

test.each<[string, ListState]>([
  ['', {text: ''}],
  ['?q=a+b', {text: 'a b'}],
  [
    '?q=3&class=ext&unit=%25&resource=5700&sort=-name',
    {text: '3', class: 'ext', unit: '%', resource: '5700', sort: {key: 'name', descending: true}},
  ],
  ['?several=yes&core=yes', {text: '', several: 'yes', core: 'yes'}],
])('the address "%s" is %j, and back', (search, state) => {
  expect(readAddress(search)).toEqual(state);
  expect(toAddress('/registry/', state)).toBe(`/registry/${search}`);
});

test('an order is written as it is read', () => {
  expect(formatSort(parseSort('-name')!)).toBe('-name');
});

test('the object meant comes first unless an order is asked for', () => {
  const found = [rows[2]!, rows[0]!];
  expect(ids(arrangeRows(rows, found, undefined))).toEqual([3303, 3, 4, 3304]);
  expect(ids(arrangeRows(rows, found, {key: 'id', descending: false}))).toEqual([3, 4, 3303, 3304]);
});
