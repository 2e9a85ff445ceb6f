import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {compareFolders} from '../compare';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(dir, folder, file);
    mkdirSync(path.dirname(place), {recursive: true});
    writeFileSync(place, text);
  }
  return path.join(dir, folder);
}

test('the same bytes in the same files are no difference', () => {
  const files = {'index.html': 'a', 'b/c.js': 'b'};
  expect(compareFolders(write('x', files), write('y', files))).toEqual([]);
});

test('each file that differs is told, with the first place where it does', () => {
  const x = write('x', {'a/same': '1', b: 'time 10:00', c: 'ab', d: '', f: 'short'});
  const y = write('y', {'a/same': '1', b: 'time 10:01', c: 'ab', e: '', f: 'shorter'});
  expect(compareFolders(x, y)).toEqual([
    'b differs from byte 9 on: "0" and "1"',
    `d is only in ${x}`,
    `e is only in ${y}`,
    'f differs from byte 5 on: "" and "er"',
  ]);
});
