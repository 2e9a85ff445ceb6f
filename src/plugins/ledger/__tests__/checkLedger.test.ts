import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {checkLedger} from '../checkLedger';
import {readLedger} from '../files';

let siteDir: string;
let outDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  outDir = path.join(siteDir, 'build');
  write('ledger/portal.txt', '/about/ us\n/old/ us\n');
  write('ledger/registry.txt', '/registry/objects/3/\n');
  write('build/about/index.html', '<h2 id=us>');
  write('build/registry/objects/3/index.html', '');
});

afterEach(() => rmSync(siteDir, {recursive: true}));

function write(file: string, text: string): void {
  const place = path.join(siteDir, file);
  mkdirSync(path.dirname(place), {recursive: true});
  writeFileSync(place, text);
}

const listed = {redirects: [{from: ['/old'], to: '/about/'}], createRedirects: () => undefined};
const created = {redirects: [], createRedirects: (to: string) => (to === '/about/' ? ['/old/'] : undefined)};

test.each(Object.entries({listed, created}))('an old path leads to a page: %s', (_, redirects) => {
  checkLedger({siteDir, outDir, routes: ['/about/'], redirects, skipped: []});
});

test('an address without a page stops the build; a file that is skipped does not', () => {
  rmSync(path.join(outDir, 'registry'), {recursive: true});
  const site = {siteDir, outDir, routes: ['/about/'], redirects: listed};
  expect(() => checkLedger({...site, skipped: []})).toThrow('ledger/registry.txt:1 /registry/objects/3/');
  checkLedger({...site, skipped: ['registry.txt']});
});

test('the ledger in this repository is sorted and has no address twice', () => {
  const lines = readLedger('.').map(({text}) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]!),
  );
  expect(lines.length).toBeGreaterThan(3);
  for (const paths of lines) {
    expect(paths).toEqual([...new Set(paths)].sort());
  }
});
