import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findRegistryDir, loadRegistry, readRegistryFiles, readSource} from '../content';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'registry-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

test('files of the root and of version_history are read, others are not', () => {
  mkdirSync(path.join(dir, 'version_history'));
  for (const name of ['3.xml', 'README.md', 'version_history/3-1_0.xml']) {
    writeFileSync(path.join(dir, name), name);
  }
  expect(readRegistryFiles(dir).map((file) => file.path)).toEqual(['3.xml', 'version_history/3-1_0.xml']);
});

test('every file that cannot be read is named at once', () => {
  writeFileSync(path.join(dir, '1.xml'), '<LWM2M>');
  writeFileSync(path.join(dir, '2.xml'), '<LWM2M><Object><Name>No ID</Name></Object></LWM2M>');
  expect(() => loadRegistry(dir)).toThrow(/1\.xml:1 .*\n2\.xml:1 /);
});

test('a folder without objects is refused, never shown as an empty registry', () => {
  expect(() => loadRegistry(dir)).toThrow('has no object');
  expect(() => loadRegistry(path.join(dir, 'no-such-folder'))).toThrow('There is no registry folder');
});

test('the definitions that ship with the portal are all read', () => {
  const {objects} = loadRegistry('registry').registry;
  expect(objects.length).toBeGreaterThanOrEqual(67);
  expect(objects.find(({objectId}) => objectId === 3303)?.versions.map(({version}) => version)).toEqual(['1.0', '1.1']);
});

test('a folder asked for is taken; else a complete sync; else what ships with the portal', () => {
  expect(findRegistryDir(dir, {dir: 'mine'})).toBe(path.join(dir, 'mine'));
  mkdirSync(path.join(dir, '.registry'));
  expect(findRegistryDir(dir, {})).toBe(path.join(dir, 'registry'));
  writeFileSync(path.join(dir, '.registry', 'SOURCE.json'), '{"repository": "owner/name", "commit": "f8278c0"}');
  expect(findRegistryDir(dir, {})).toBe(path.join(dir, '.registry'));
  expect(readSource(path.join(dir, '.registry'))).toEqual({repository: 'owner/name', commit: 'f8278c0'});
});

test('with the severity warn a file that cannot be read is left out', () => {
  writeFileSync(path.join(dir, '1.xml'), '<LWM2M>');
  copyFileSync('registry/3.xml', path.join(dir, '3.xml'));
  expect(loadRegistry(dir, 'warn').registry.objects.map(({objectId}) => objectId)).toEqual([3]);
});
