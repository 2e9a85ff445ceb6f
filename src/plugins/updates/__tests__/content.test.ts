import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {loadRegistry} from '../../registry/content';
import {loadUpdates} from '../content';
import {createUpdateFrontMatter} from '../frontMatter';
import {buildOverview, buildRevisionRows, buildYearRoutes} from '../routes';

const {objects} = loadRegistry('registry').registry;
const versions = new Map(objects.map((object) => [object.objectId, object.versions.map(({version}) => version)]));

function writeFolder(files: Record<string, string>): string {
  const dir = path.join(mkdtempSync(path.join(tmpdir(), 'updates-')));
  Object.entries(files).forEach(([name, text]) => writeFileSync(path.join(dir, name), text));
  return dir;
}

const names = {
  'authors.yml': 'dmso: {name: DMSO}\nann: {name: Ann, group: dmso}\n',
  'tags.yml': 'release: {label: Release}\nfirmware: {label: F}\n',
};
const entry = (fields: string): string =>
  `---\ntitle: A\ndescription: B.\n${fields}\n---\n\nIn short.\n\n{/* truncate */}\n\nMore.\n`;

test('the updates of the portal are right, newest first, and each revision has its release', () => {
  const {updates} = loadUpdates('blog', versions);
  expect(updates.map(({date}) => date)).toEqual(
    updates
      .map(({date}) => date)
      .sort()
      .reverse(),
  );
  const releases = updates
    .filter(({kind}) => kind === 'release')
    .map(({title}) => title)
    .join();
  ['1.0', '1.1', '1.2', '1.2.1', '1.2.2'].forEach((release) => expect(releases).toContain(`LwM2M ${release}`));
});

test('all that is wrong with all updates is told in one error, with file, line and column', () => {
  const dir = writeFolder({
    ...names,
    '2024-01-01-a.mdx': entry('date: 2024-01-01\ngroups: [dmos]\nkind: release'),
    '2024-01-02-b.mdx': entry('date: 2024-01-03\ngroups: [dmso]\nkind: release\nobjects: [5]'),
  });
  expect(() => loadUpdates(dir, new Map())).toThrow(
    new RegExp(
      String.raw`2024-01-01-a\.mdx:5:10 groups: "dmos"[\s\S]*2024-01-02-b\.mdx:7:11 objects: object 5[\s\S]*2024-01-02-b\.mdx:1:1 The file is named`,
    ),
  );
});

test('the blog gets groups and persons as authors, kind and topics as tags, and an address without the day', async () => {
  const dir = writeFolder(names);
  const parse = createUpdateFrontMatter(dir);
  const source = entry(
    'date: 2024-01-01\ngroups: [dmso]\nauthors: [ann]\nkind: release\ntopics: [firmware]\nimage: {src: /img/a.png, alt: A}',
  );
  const params = {filePath: path.join(dir, '2024-01-01-some-words.mdx'), fileContent: source};
  const {frontMatter} = await parse({...params, defaultParseFrontMatter: async () => ({frontMatter: {}, content: ''})});
  expect(frontMatter).toMatchObject({
    slug: 'some-words',
    authors: ['dmso', 'ann'],
    tags: ['release', 'firmware'],
    image: '/img/a.png',
    update: {kind: 'release'},
  });
});

test('pages of the guide keep their front matter', async () => {
  const parse = createUpdateFrontMatter(writeFolder(names));
  const result = {frontMatter: {title: 'TLV'}, content: ''};
  const params = {filePath: path.resolve('docs/lwm2m/start.mdx'), fileContent: ''};
  expect(await parse({...params, defaultParseFrontMatter: async () => result})).toBe(result);
});

test('each year, group and kind that has updates can be reached', () => {
  const content = loadUpdates('blog', versions);
  const overview = buildOverview(content, 'blog');
  expect(overview.years.reduce((sum, {count}) => sum + count, 0)).toBe(content.updates.length);
  expect(overview.kinds.reduce((sum, {count}) => sum + count, 0)).toBe(content.updates.length);
  expect(overview.groups.map(({path: address}) => address)).toContain('/updates/groups/dmso/');
  const paths = buildYearRoutes(content, '/base/').map((route) => route.path);
  expect(paths).toEqual(overview.years.map(({path: address}) => `/base${address}`));
});

test('the releases of each revision line are among its updates', () => {
  const rows = buildRevisionRows(loadUpdates('blog', versions), ['1.2', '1.1', '1.0']);
  const releases = [...rows].map(([line, list]) => [
    line,
    list.filter(({kind}) => kind === 'release').map(({date}) => date),
  ]);
  expect(releases).toEqual([
    ['1.2', ['2024-06-13', '2022-12-09', '2020-11-10']],
    ['1.1', ['2019-06-17', '2018-07-10']],
    ['1.0', ['2018-02-09', '2017-07-04', '2017-02-08', '2013-12-10']],
  ]);
});
