import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readCommit} from '../commit';
import {checkBuiltLinks} from '../links';
import {readSite} from '../readSite';
import {readTestReport} from '../readTestReport';
import {fillPage} from '../writeQuality';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'quality-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

function write(file: string, text: string): string {
  const place = path.join(dir, file);
  mkdirSync(path.dirname(place), {recursive: true});
  writeFileSync(place, text);
  return place;
}

describe('the commit', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: dir,
      env: {...process.env, GIT_COMMITTER_DATE: '2026-11-21T10:00:00+01:00'},
    });

  test('of sources without history is not known', () => {
    expect(readCommit(dir)).toBeUndefined();
  });

  test('of a history without commits is not known', () => {
    git('init', '--quiet');
    expect(readCommit(dir)).toBeUndefined();
  });

  test('has the date of the commit, and says whether files were changed since', () => {
    git('init', '--quiet');
    write('a.txt', 'a');
    git('add', '.');
    git('commit', '--quiet', '--message', 'a');
    expect(readCommit(dir)).toEqual({
      hash: expect.stringMatching(/^[\da-f]{40}$/),
      date: '2026-11-21T10:00:00+01:00',
      changed: false,
    });
    write('a.txt', 'b');
    expect(readCommit(dir)).toMatchObject({changed: true});
  });
});

describe('a built site', () => {
  const root = 'https://example.org/';

  beforeEach(() => {
    write('index.html', '<html lang=en><title>T</title><main><h1 id=a>A</h1><a href="/b/#b">b</a></main>');
    write('b/index.html', '<meta http-equiv=refresh><a href=/feed.xml>f</a><a href=/api/quality.json>q</a>');
  });

  test('is read page by page; what only leads to another has no content', () => {
    const pages = readSite(dir, root);
    expect(pages.map(({address, hasContent}) => [address, hasContent])).toEqual([
      ['b/', false],
      ['', true],
    ]);
    expect(pages[1]).toMatchObject({ids: new Set(['a']), elements: 5, faults: []});
  });

  test('may still get files that other plugins write; what does not come is broken', async () => {
    setTimeout(() => write('feed.xml', '<feed/>'), 150);
    const {broken} = await checkBuiltLinks(readSite(dir, root), dir);
    expect(broken).toEqual([{page: '', href: '/b/#b', missing: 'anchor'}]);
  });
});

test('the report goes into its place, and a page without one stops the build', () => {
  expect(fillPage('<p>a</p><div class=x data-quality-report=""></div>', '<p>b</p>')).toBe(
    '<p>a</p><div class=x data-quality-report=""><p>b</p></div>',
  );
  expect(() => fillPage('<p data-other>a</p>', '')).toThrow('data-quality-report');
});

test('a report of tests that is not there, or is none of axe, is named', () => {
  expect(() => readTestReport(path.join(dir, 'none.json'))).toThrow(/no report of the tests at .*none\.json/);
  expect(() => readTestReport(write('other.json', '{"suites":[]}'))).toThrow(/other\.json has no result of axe/);
});
