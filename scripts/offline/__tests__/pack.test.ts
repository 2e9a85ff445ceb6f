import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {offlineBase, packSite} from '../pack';

let dir: string;
let target: string;

const code = `start("${offlineBase}assets/main.js")`;
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = `<link rel=canonical href=https://example.org${offlineBase}a/><meta content="script-src '${hash(code)}'">
<script>${code}</script><a href=${offlineBase}a/>`;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'offline-'));
  target = path.join(dir, 'target');
  mkdirSync(path.join(dir, 'build/assets'), {recursive: true});
  writeFileSync(path.join(dir, 'build/index.html'), page);
  writeFileSync(path.join(dir, 'build/assets/main.js'), `open("${offlineBase}")`);
  writeFileSync(path.join(dir, 'build/assets/data.js'), `show("https://example.org${offlineBase}api/")`);
  writeFileSync(path.join(dir, 'build/a.atom'), `<id>https://example.org${offlineBase}a/</id>`);
  writeFileSync(path.join(dir, 'build/picture.png'), Buffer.from([0xff, 0x2f]));
});
afterEach(() => rmSync(dir, {recursive: true}));

const pack = (): void =>
  packSite(path.join(dir, 'build'), target, 'https://example.org', 'https://example.org/portal/');
const read = (file: string): string => readFileSync(path.join(target, offlineBase, file), 'utf8');

test('pages name the published portal as where they come from, and their files by the path of the archive', () => {
  pack();
  expect(read('index.html')).toContain('href=https://example.org/portal/a/');
  expect(read('index.html')).toContain(`<a href=${offlineBase}a/>`);
});

test('feeds, and the data that script draws pages from, name the same address as the pages', () => {
  pack();
  expect(read('a.atom')).toBe('<id>https://example.org/portal/a/</id>');
  expect(read('assets/data.js')).toBe('show("https://example.org/portal/api/")');
});

test.each([
  ['/docs/lwm2m/', '/docs/lwm2m/'],
  ['docs', '/docs/'],
  ['/', '/'],
])('fitted to %s', (asked, base) => {
  pack();
  execFileSync('node', [path.join(target, 'place.mjs'), asked]);
  const fitted = code.replace(offlineBase, base);
  expect(read('index.html')).toContain(`<script>${fitted}</script><a href=${base}a/>`);
  expect(read('index.html')).toContain(`script-src '${hash(fitted)}'`);
  expect(read('assets/main.js')).toBe(`open("${base}")`);
  expect(readFileSync(path.join(target, offlineBase, 'picture.png'))).toEqual(Buffer.from([0xff, 0x2f]));
});

test('a copy is fitted to a path, and again when its present one is named', () => {
  pack();
  const place = (...asked: string[]) =>
    spawnSync('node', [path.join(target, 'place.mjs'), ...asked], {encoding: 'utf8'});
  expect(place('https://x').stderr).toContain('is no path');
  expect(place('').status).toBe(2);
  expect(place('/a/').status).toBe(0);
  expect(place('/b/').stderr).toContain('is not fitted to /lwm2m-portal-offline/');
  expect(place('/b/', '/a/').status).toBe(0);
  expect(read('assets/main.js')).toBe('open("/b/")');
  expect(place('/', '/b/').status).toBe(0);
  expect(place('/c/', '/').stderr).toContain('cannot be fitted again');
});

test('a site that was built for another path is refused', () => {
  writeFileSync(path.join(dir, 'build/index.html'), '<a href=/a/>');
  expect(pack).toThrow('BASE_URL=/lwm2m-portal-offline/ npm run build');
});
