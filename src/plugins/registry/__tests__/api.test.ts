import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeApi} from '../api';
import {loadRegistry, type RegistrySource} from '../content';
import {copyDefinitions} from '../downloads';

const {registry, problems} = loadRegistry('registry');
const site = {url: 'https://example.org/portal/', title: 'Portal'};

let outDir: string;
const api = (file: string) => path.join(outDir, 'api/registry', file);
const read = (file: string) => readFileSync(api(file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

const write = (source?: RegistrySource) =>
  writeApi({content: {...registry, problems, source}, dir: 'registry', outDir, site});

beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'api-'));
});
afterEach(() => rmSync(outDir, {recursive: true}));

test('each version can be had as the very XML that is registered', async () => {
  await write();
  expect(readFileSync(api('xml/5-1_0.xml'))).toEqual(readFileSync('registry/version_history/5-1_0.xml'));
  expect(readdirSync(api('xml'))).toHaveLength(registry.objects.flatMap(({versions}) => versions).length);
});

test('of two editions of a version the main one is published', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'editions-'));
  try {
    writeFileSync(path.join(dir, 'main.xml'), 'main');
    writeFileSync(path.join(dir, 'other.xml'), 'other');
    const [object] = registry.objects;
    const versions = [{...object!.versions[0]!, files: ['main.xml', 'other.xml']}];
    await copyDefinitions([{...object!, versions}], dir, api(''));
    expect(read('xml/0-1_0.xml')).toBe('main');
  } finally {
    rmSync(dir, {recursive: true});
  }
});

test('each version can be had as JSON, JSON Schema and SDF, under addresses that the files themselves name', async () => {
  await write();
  expect(readJson('objects/3303/1.1.json')).toMatchObject({objectId: 3303, version: '1.1', name: 'Temperature'});
  expect(readJson('objects/3303/1.1.schema.json')).toMatchObject({
    $id: 'https://example.org/portal/api/registry/objects/3303/1.1.schema.json',
    required: ['5700'],
  });
  expect(readJson('objects/3303/1.1.sdf.json')).toMatchObject({
    info: {copyright: 'https://example.org/portal/api/registry/xml/3303-1_1.xml'},
  });
});

test('the schema a document names is where it says', async () => {
  await write();
  for (const file of ['index.json', 'objects/3303.json', 'objects/3303/1.0.json']) {
    const {$schema} = readJson(file) as {$schema: string};
    const schema = path.join(path.dirname(file), $schema);
    expect(readJson(schema)).toHaveProperty('$id', `https://example.org/portal/api/registry/${schema}`);
  }
});

test('what was published is said with its commit', async () => {
  await write({repository: 'owner/name', commit: 'f8278c0', date: '2023-05-02'});
  expect(readJson('versions.json')).toMatchObject({kind: 'registry', source: {commit: 'f8278c0', date: '2023-05-02'}});
});

test('the definitions that ship with the portal name no source', async () => {
  await write();
  expect(readJson('versions.json')).toMatchObject({kind: 'embedded', counts: {findings: problems.length}});
});

test('two times the same registry gives the same files', async () => {
  const readAll = () =>
    (readdirSync(api(''), {recursive: true}) as string[])
      .filter((file) => /\.\w+$/.test(file) && !/^objects\/\d+$/.test(file))
      .map((file) => [file, read(file)]);
  await write();
  const first = readAll();
  await write();
  expect(readAll()).toEqual(first);
});
