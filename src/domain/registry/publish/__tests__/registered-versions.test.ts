import {buildRegistry} from '../../registry';
import {indexXml, versionXml} from '../../__tests__/fixtures/xml';
import {fallbackDate, listRegisteredVersions, parseSpecificationDate} from '../registered-versions';
import {embedded} from './fixtures/registries';

test.each([
  ['https://example.org/V1_2-20201110-A/OMA-TS-LightweightM2M_Core-V1_2-20201110-A.pdf', '2020-11-10'],
  ['OMA-TS-LWM2M_Gateway-V1_1-20210518-A', '2021-05-18'],
  ['https://example.org/V1_2-20201110-A/other.pdf', undefined],
  ['https://example.org/20201110.pdf', undefined],
  ['OMA-TS-LWM2M-V1_0-20201340-A.pdf', undefined],
  ['', undefined],
])('the date in %s is %s', (address, date) => {
  expect(parseSpecificationDate(address)).toBe(date);
});

test('the latest date comes first, and what has none comes last', () => {
  const dates = listRegisteredVersions(embedded.registry).map(({date}) => date ?? '');
  expect(dates[0]).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('on one day the objects come by ID, the newest version of each first', () => {
  const day = 'OMA-TS-Tank-V1_0-20210101-A.pdf';
  const {registry} = buildRegistry({
    files: [
      {path: '10241.xml', text: versionXml('1.1', [])},
      {path: 'version_history/10241-1_0.xml', text: versionXml('1.0')},
      {
        path: 'DDF.xml',
        text: indexXml({TS: day}, {TS: day, Ver: '1.1', URN: 'urn:oma:lwm2m:x:10241:1.1'}),
      },
    ],
  });
  expect(listRegisteredVersions(registry)).toMatchObject([
    {version: '1.1', date: '2021-01-01', changes: {from: '1.0', lines: [{class: 'I'}]}},
    {version: '1.0', date: '2021-01-01'},
  ]);
  expect(listRegisteredVersions(registry)[1]).not.toHaveProperty('changes');
});

test('without a date of its own a version has the day of the commit, else the latest known', () => {
  const versions = listRegisteredVersions(embedded.registry);
  expect(fallbackDate(versions, '2023-05-02')).toBe('2023-05-02');
  expect(fallbackDate(versions, undefined)).toBe(versions[0]!.date);
  expect(fallbackDate([], undefined)).toBe('2017-02-08');
});
