import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readAccessibility} from '../accessibility';
import {describeSite} from '../describe';
import {measureSite} from '../measure';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'summary-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

test('files are counted by kind, links by where they lead', () => {
  mkdirSync(path.join(dir, 'a'));
  writeFileSync(path.join(dir, 'index.html'), '<a href="/a/">a</a><a href=https://example.org>b</a><a id=c>');
  writeFileSync(path.join(dir, 'a/index.html'), '<a href="../#c">a</a>');
  writeFileSync(path.join(dir, 'main.js'), 'x'.repeat(5000));
  const {sizes, links} = measureSite(dir);
  expect(links).toEqual({inner: 2, outer: 1});
  expect(sizes.get('.html')?.files).toBe(2);
  expect(sizes.get('.js')).toMatchObject({files: 1, bytes: 5000});
  expect(sizes.get('.js')!.compressed).toBeLessThan(100);
});

const axe = (ok: boolean) => [
  {title: 'axe finds nothing in any colours', ok},
  {title: 'answers', ok: false},
];
const report = {
  suites: [
    {
      title: 'pages.spec.ts',
      suites: [
        {title: 'home', specs: axe(true)},
        {title: 'faq', specs: axe(false)},
      ],
    },
  ],
};

test('the accessibility of pages is read from the tests', () => {
  expect(readAccessibility(report)).toEqual({checked: 2, failed: ['faq']});
});

test('the summary names what failed, and says when there is no report', () => {
  const measures = {
    sizes: new Map([['.js', {files: 1, bytes: 5000, compressed: 1499}]]),
    links: {inner: 2000, outer: 1},
  };
  expect(describeSite(measures, {checked: 2, failed: ['faq']})).toContain('axe finds something on: faq.');
  expect(describeSite(measures, {checked: 2, failed: []})).toContain('2 kinds of pages');
  const text = describeSite(measures, undefined);
  expect(text).toContain('| .js | 1 | 5 | 1 |');
  expect(text).toContain('2,000 within the portal');
  expect(text).toContain('no report');
});
