import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {hashFolders} from '../hashFolders';

const root = mkdtempSync(path.join(tmpdir(), 'hash-'));
mkdirSync(path.join(root, 'a', 'deep'), {recursive: true});
const write = (file: string, text: string): void => writeFileSync(path.join(root, file), text);
const hash = (): string => hashFolders(root, ['a', 'missing']);

beforeEach(() => {
  write('a/one.xml', '1');
  write('a/deep/two.xml', '2');
});

test('the same files give the same text', () => {
  expect(hash()).toBe(hash());
});

test.each([
  ['a file changes', () => write('a/deep/two.xml', '3')],
  ['a file comes', () => write('a/three.xml', '')],
  ['a file goes', () => rmSync(path.join(root, 'a/one.xml'))],
  ['a file is named in another way', () => renameSync(path.join(root, 'a/one.xml'), path.join(root, 'a/uno.xml'))],
])('another text when %s', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});
