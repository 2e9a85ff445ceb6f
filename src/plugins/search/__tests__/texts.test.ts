import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {toRegistryDocuments} from '../../../domain/search';
import {loadRegistry} from '../../registry/content';
import {textsFile, type TextList} from '../client/textList';
import {buildExact} from '../props';
import {loadTexts} from '../texts';
import {writeTexts} from '../writeTexts';

const {registry} = loadRegistry('registry');
const outDir = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(outDir, {recursive: true}));

function writePage(address: string, html: string): string {
  mkdirSync(path.join(outDir, address), {recursive: true});
  writeFileSync(path.join(outDir, address, 'index.html'), html);
  return `/base${address}`;
}

const routes = [
  writePage('/lwm2m/1.2/send/', '<main><h1>Send</h1><p>New in 1.1.</main>'),
  writePage('/lwm2m/1.0/', '<main><h1>Start</h1></main>'),
  writePage('/faq/', '<main><h1>FAQ</h1><h3 id="a">Why?</h3>Because.</main>'),
  writePage('/hidden/', '<head><meta name=robots content="noindex,nofollow"></head><main><h1>Hidden</h1></main>'),
  '/base/registry/objects/3/',
  '/base/no-file/',
];
const sets = loadTexts(registry, routes, {baseUrl: '/base/', outDir});

test('pages are put together by group and revision, without those that are not to be found', () => {
  expect(sets.map(({name, revision, documents}) => [name, revision, documents.length > 0])).toEqual([
    ['faq', undefined, true],
    ['guide-1.0', '1.0', true],
    ['guide-1.2', '1.2', true],
    ['registry', undefined, true],
  ]);
  expect(sets[0]?.documents[1]).toEqual({group: 'faq', to: '/faq/#a', title: 'Why?', context: 'FAQ', text: 'Because.'});
});

test('the order of the routes changes nothing', () => {
  expect(loadTexts(registry, [...routes].reverse(), {baseUrl: '/base/', outDir})).toEqual(sets);
});

test('every set is in a file of its own, and the list names them all', async () => {
  await writeTexts(sets, outDir);
  const list = JSON.parse(readFileSync(path.join(outDir, textsFile), 'utf8')) as TextList;
  const dir = path.join(outDir, path.dirname(textsFile));
  expect(list.map(({file}) => file)).toEqual(readdirSync(dir).filter((file) => file !== 'texts.json'));
  expect(list.map(({revision}) => revision)).toEqual([undefined, '1.0', '1.2', undefined]);
  expect(list.map(({file}) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')))).toEqual(
    sets.map(({documents}) => documents),
  );
});

const official = process.env.LWM2M_REGISTRY_DIR ?? '../shared/lwm2m-registry';
test.each(['registry', official].filter((dir) => existsSync(dir)))('%s: what is loaded keeps to its budget', (dir) => {
  const loaded = loadRegistry(dir).registry;
  expect(gzipSync(JSON.stringify(buildExact(loaded))).length).toBeLessThanOrEqual(40 * 1024);
  expect(gzipSync(JSON.stringify(toRegistryDocuments(loaded))).length).toBeLessThanOrEqual(250 * 1024);
});
