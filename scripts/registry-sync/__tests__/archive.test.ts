import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {readArchive} from '../archive';
import {limits} from '../source-file';
import {toArchive, type OddEntry} from './fixtures/archive';
import {createTemporaryFolder, oldCommit, oldFiles, removeTemporaryFolders, toFiles} from './fixtures/portal';

afterEach(removeTemporaryFolders);

async function write(bytes: Buffer): Promise<string> {
  const file = path.join(await createTemporaryFolder(), 'registry.tar.gz');
  await writeFile(file, bytes);
  return file;
}
const readWith = async (...odd: OddEntry[]) => readArchive(await write(await toArchive(oldFiles, oldCommit, odd)));

test('the XML files of the root and of version_history come out as they went in, with the commit', async () => {
  const elsewhere = toFiles({'tools/3.xml': '<a/>', 'version_history/old/3.xml': '<a/>', '3.json': '{}'});
  const archive = await readArchive(await write(await toArchive([...oldFiles, ...elsewhere])));
  expect(archive).toEqual({files: oldFiles, commit: oldCommit});
});

test('an archive that names no commit is read, too', async () => {
  const archive = await readArchive(await write(await toArchive(oldFiles, 'prod')));
  expect(archive.commit).toBeUndefined();
});

test.each<[string, OddEntry, RegExp]>([
  ['a way up', {name: 'registry-x/../../evil.xml', content: '<a/>'}, /leads out of it: "registry-x\/..\/..\/evil.xml"/],
  ['a path from the root', {name: '/etc/evil.xml', content: '<a/>'}, /leads out/],
  ['a way up for Windows', {name: 'registry-x/..\\evil.xml', content: '<a/>'}, /leads out/],
  [
    'a symbolic link',
    {name: 'registry-x/9.xml', type: 'symlink', linkname: '/etc/passwd'},
    /symlink in place of .* 9\.xml/,
  ],
  ['a hard link', {name: 'registry-x/9.xml', type: 'link', linkname: '10241.xml'}, /link in place of/],
  ['a file twice', {name: 'registry-x/10241.XML'.toLowerCase(), content: '<a/>'}, /two files 10241\.xml/],
])('%s is refused', async (_, odd, message) => {
  await expect(readWith(odd)).rejects.toThrow(message);
});

test('a link that is no registry file is passed over', async () => {
  const link: OddEntry = {name: 'registry-x/latest', type: 'symlink', linkname: '/'};
  expect((await readWith(link)).files).toEqual(oldFiles);
});

test.each<[keyof typeof limits, RegExp]>([
  ['file', /more than 10 bytes in 10241\.xml/],
  ['total', /more than 10 bytes of XML/],
  ['count', /more than 1 files/],
  ['unpacked', /more than 10 bytes unpacked/],
])('there is a bound on %s', async (name, message) => {
  const file = await write(await toArchive(oldFiles));
  await expect(readArchive(file, {...limits, [name]: name === 'count' ? 1 : 10})).rejects.toThrow(message);
});

test('a cut archive is refused wherever it is cut, never read in part', async () => {
  const whole = await toArchive(oldFiles);
  for (let length = 0; length < whole.length; length += 40) {
    await expect(readArchive(await write(whole.subarray(0, length)))).rejects.toThrow(
      /not a complete \.tar\.gz archive/,
    );
  }
});

test.each([
  ['no gzip', Buffer.from('<!doctype html><title>Sign in</title>')],
  ['no tar', gzipSync('x'.repeat(2000))],
])('what is %s is refused', async (_, bytes) => {
  await expect(readArchive(await write(bytes))).rejects.toThrow(/not a complete \.tar\.gz archive/);
});
