import {mkdir, symlink} from 'node:fs/promises';
import path from 'node:path';
import {readFolder} from '../folder';
import {limits} from '../source-file';
import {createTemporaryFolder, oldFiles, removeTemporaryFolders, toFiles, writeFolder} from './fixtures/portal';

let dir: string;
beforeEach(async () => {
  dir = await createTemporaryFolder();
});
afterEach(removeTemporaryFolders);

test('the XML files of the root and of version_history are read, other files are not', async () => {
  await writeFolder(dir, [...oldFiles, ...toFiles({'README.md': '', 'tools/3.xml': '<a/>', '3.json': '{}'})]);
  expect(await readFolder(dir)).toEqual(oldFiles);
});

test('a folder without version_history is one', async () => {
  await writeFolder(dir, oldFiles.slice(0, 1));
  expect(await readFolder(dir)).toHaveLength(1);
});

test('a folder without XML files says what to name', async () => {
  await expect(readFolder(dir)).rejects.toThrow(`${dir} has no XML file. Name the folder that has DDF.xml`);
});

test('links and folders in place of files are refused', async () => {
  await symlink('/etc/passwd', path.join(dir, '3.xml'));
  await expect(readFolder(dir)).rejects.toThrow(/3\.xml is no plain file/);
  const other = await createTemporaryFolder();
  await mkdir(path.join(other, '4.xml'));
  await expect(readFolder(other)).rejects.toThrow(/4\.xml is no plain file/);
});

test.each(['file', 'total', 'count'] as const)('there is a bound on %s', async (name) => {
  await writeFolder(dir, oldFiles);
  await expect(readFolder(dir, {...limits, [name]: 1})).rejects.toThrow(/goes beyond what a registry has/);
});
