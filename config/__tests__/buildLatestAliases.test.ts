import {buildLatestAliases, oldAddresses} from '../redirects';
import {newestRevision} from '../revisions';

const newest = `/lwm2m/${newestRevision.line}/`;

test.each([
  [newest, ['/lwm2m/latest/']],
  [`${newest}objects/paths/`, ['/lwm2m/latest/objects/paths/']],
  ['/lwm2m/1.0/', undefined],
  [`${newest.slice(0, -1)}0/`, undefined],
  ['/about/', undefined],
  [`/updates${newest}`, undefined],
])('%s is also found at %j', (route, aliases) => {
  expect(buildLatestAliases(route)).toEqual(aliases);
});

test('/lwm2m leads to the newest revision', () => {
  expect(oldAddresses).toContainEqual({from: '/lwm2m', to: newest});
});

test('no old address is given twice', () => {
  const from = oldAddresses.flatMap((redirect) => redirect.from);
  expect(new Set(from).size).toBe(from.length);
});
