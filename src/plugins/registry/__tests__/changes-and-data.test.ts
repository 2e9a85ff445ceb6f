import {loadRegistry, type RegistryContent} from '../content';
import {buildChangesProps, buildDataProps} from '../props';

const {registry, problems} = loadRegistry('registry');
const content: RegistryContent = {...registry, problems};

test('changes: every version is there once, the dated ones by year, the latest first', () => {
  const {years, undated} = buildChangesProps(content);
  const dated = years.flatMap(({versions}) => versions);
  const keys = [
    ...dated.map(({id, version}) => `${id} ${version}`),
    ...undated.flatMap(({id, versions}) => versions.map((version) => `${id} ${version}`)),
  ];
  const all = registry.objects.flatMap(({objectId, versions}) => versions.map(({version}) => `${objectId} ${version}`));
  expect([...keys].sort()).toEqual([...all].sort());
  expect(years.map(({year}) => year)).toEqual([...new Set(dated.map(({date}) => date.slice(0, 4)))]);
  const dates = dated.map(({date}) => date);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('changes: a long list is cut, and says how much is left', () => {
  const {years} = buildChangesProps(content);
  const long = years.flatMap(({versions}) => versions).filter(({changes}) => changes && changes.more > 0);
  expect(long.length).toBeGreaterThan(0);
  expect(long.every(({changes}) => changes!.lines.length === 6)).toBe(true);
});

test('changes: the page says which day stands for an unknown one', () => {
  const source = {repository: 'owner/name', date: '2023-05-02'};
  expect(buildChangesProps({...content, source})).toMatchObject({fallback: '2023-05-02', fromCommit: true});
  const {years, fallback, fromCommit} = buildChangesProps(content);
  expect([fallback, fromCommit]).toEqual([years[0]!.versions[0]!.date, false]);
});

test('data: the kinds of documents add up to the data set', () => {
  const {sizes, total, versions} = buildDataProps(content, 'https://example.org/api/registry/');
  const kinds = Object.values(sizes);
  expect(kinds.reduce((sum, {files}) => sum + files, 0)).toBe(total.files);
  expect(kinds.reduce((sum, {bytes}) => sum + bytes, 0)).toBe(total.bytes);
  expect(kinds.every(({files, bytes}) => files > 0 && bytes > 0)).toBe(true);
  expect(sizes.objects.files).toBe(registry.objects.length);
  expect(versions).toBe(registry.objects.flatMap((object) => object.versions).length);
});
