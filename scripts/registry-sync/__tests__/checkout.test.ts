import {execFileSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readCheckout} from '../checkout';
import {createTemporaryFolder, oldFiles, removeTemporaryFolders, writeFolder} from './fixtures/portal';

afterEach(removeTemporaryFolders);

async function createCheckout() {
  const dir = await writeFolder(await createTemporaryFolder(), oldFiles);
  const person = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  const env = {...process.env, ...person, GIT_COMMITTER_DATE: '2023-05-02T12:00:00Z'};
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], {env, encoding: 'utf8'}).trim();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'State');
  return {dir, commit: git('rev-parse', 'HEAD')};
}

test('a clean checkout says its commit and its day', async () => {
  const {dir, commit} = await createCheckout();
  await writeFile(path.join(dir, 'notes.txt'), 'Not part of the registry.');
  expect(await readCheckout(dir)).toEqual({commit, date: '2023-05-02'});
});

test('a checkout whose XML was changed is no commit', async () => {
  const {dir} = await createCheckout();
  await writeFile(path.join(dir, 'version_history', '10241-1_0.xml'), 'changed');
  expect(await readCheckout(dir)).toBeUndefined();
});

test('a folder that is no checkout has no commit, even inside of one', async () => {
  const {dir} = await createCheckout();
  expect(await readCheckout(path.join(dir, 'version_history'))).toBeUndefined();
});

test('a damaged checkout has no commit', async () => {
  const dir = await writeFolder(await createTemporaryFolder(), oldFiles);
  await writeFile(path.join(dir, '.git'), 'gitdir: nowhere');
  expect(await readCheckout(dir)).toBeUndefined();
});
