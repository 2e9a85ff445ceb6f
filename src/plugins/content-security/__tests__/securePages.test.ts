import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {securePages} from '../securePages';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

function write(page: string, body: string): void {
  const file = path.join(dir, page);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `<head><meta charset=utf-8></head>${body}`);
}

test('every page gets a policy; scripts that the bare page has too may stand in any', () => {
  write('404.html', '<script>early()</script>');
  write('a/index.html', '<script>early()</script>');
  write('old.html/index.html', '');
  securePages(dir, []);
  for (const page of ['404.html', 'a/index.html', 'old.html/index.html']) {
    expect(readFileSync(path.join(dir, page), 'utf8')).toContain('http-equiv="Content-Security-Policy"');
  }
});

test('a script that only one page has stops the build', () => {
  write('404.html', '<script>early()</script>');
  write('a/index.html', '<script>early()</script><script>planted()</script>');
  expect(() => securePages(dir, [])).toThrow(
    'a/index.html has a script in it that does not come from the template: "planted()"',
  );
});
