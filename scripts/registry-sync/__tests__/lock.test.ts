import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdir, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createLock} from '../lock';
import {createTemporaryFolder, removeTemporaryFolders} from './fixtures/portal';

let dir: string;
beforeEach(async () => {
  dir = await createTemporaryFolder();
});
afterEach(removeTemporaryFolders);

test('a run that is at work keeps others away, and they leave nothing behind', async () => {
  const release = await createLock(dir, 'here', process.pid);
  await expect(createLock(dir, 'here', process.ppid)).rejects.toThrow(
    `Another sync is at work (here-${process.pid}). Wait for it; if there is none, delete ${dir}`,
  );
  expect(await readdir(dir)).toEqual([`lock-here-${process.pid}`]);
  await release();
  await (
    await createLock(dir, 'here', process.ppid)
  )();
  expect(await readdir(dir)).toEqual([]);
});

test('of two that start at once at most one goes on', async () => {
  const runs = await Promise.allSettled([createLock(dir, 'here', process.pid), createLock(dir, 'here', process.ppid)]);
  expect(runs.filter(({status}) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
});

test('a lock whose process is gone is taken away', async () => {
  const child = spawn(process.execPath, ['--version'], {stdio: 'ignore'});
  await once(child, 'exit');
  await writeFile(path.join(dir, `lock-here-${child.pid}`), '');
  await createLock(dir, 'here');
  expect(await readdir(dir)).toEqual([`lock-here-${process.pid}`]);
});

test('a lock of another machine counts for an hour', async () => {
  const lock = path.join(dir, 'lock-there-1');
  await writeFile(lock, '');
  await expect(createLock(dir, 'here')).rejects.toThrow('there-1');
  await utimes(lock, 0, 0);
  await createLock(dir, 'here');
  expect(await readdir(dir)).toEqual([`lock-here-${process.pid}`]);
});
