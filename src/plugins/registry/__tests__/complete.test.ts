import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describeUnfinished} from '../complete';
import {loadRegistry} from '../content';

let siteDir: string;
let dir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'registry-'));
  dir = path.join(siteDir, '.registry');
  mkdirSync(dir);
});
afterEach(() => rmSync(siteDir, {recursive: true}));

const device = readFileSync('registry/3.xml', 'utf8');
const write = (name: string, text: string): void => writeFileSync(path.join(dir, name), text);

test('a file that is cut off anywhere stops the build and is named', () => {
  for (const share of [0, 0.1, 0.5, 0.99]) {
    write('3.xml', device.slice(0, Math.floor(device.trimEnd().length * share)));
    write('4.xml', readFileSync('registry/4.xml', 'utf8'));
    expect(() => loadRegistry(dir)).toThrow(/3\.xml:\d+ /);
  }
});

test('a synced folder that lost a file is not published, one that has all is', () => {
  write('3.xml', device);
  write('SOURCE.json', '{"repository": "owner/name", "commit": "f8278c0", "files": 2}');
  expect(() => loadRegistry(dir)).toThrow('has 1 XML files, and 2 when it was brought');
  write('4.xml', readFileSync('registry/4.xml', 'utf8'));
  expect(loadRegistry(dir).registry.objects).toHaveLength(2);
});

test('a sync that did not end is told', () => {
  expect(describeUnfinished(siteDir, path.join(siteDir, 'registry'))).toContain('.registry is not whole');
  expect(describeUnfinished(siteDir, dir)).toBeUndefined();
  rmSync(dir, {recursive: true});
  expect(describeUnfinished(siteDir, path.join(siteDir, 'registry'))).toBeUndefined();
  mkdirSync(dir);
});
