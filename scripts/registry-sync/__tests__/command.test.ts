/** The command as a person runs it: a process of its own. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {versionXml} from '../../../src/domain/registry/__tests__/fixtures/xml';
import {readFolder} from '../folder';
import {
  createPortal,
  createTemporaryFolder,
  oldFiles,
  removeTemporaryFolders,
  toFiles,
  writeFolder,
} from './fixtures/portal';

afterEach(removeTemporaryFolders);

const command = ['node_modules/jiti/lib/jiti-cli.mjs', 'scripts/registry-sync.ts'].map((file) => path.resolve(file));

function start(root: string, ...args: string[]) {
  return spawn(process.execPath, [...command, ...args], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
}

async function finish(root: string, ...args: string[]) {
  const child = start(root, ...args);
  const [out, told, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {out, told, status: status as number};
}

const many = toFiles(
  Object.fromEntries(
    Array.from({length: 500}, (_, index) => {
      const ObjectID = String(32_000 + index);
      return [`${ObjectID}.xml`, versionXml('1.0', undefined, {ObjectID, ObjectURN: `urn:oma:lwm2m:x:${ObjectID}`})];
    }),
  ),
);

test('a process that is killed while it writes leaves a whole state, and the next one is not in its way', async () => {
  const root = await createPortal();
  await finish(root, '--from', await writeFolder(await createTemporaryFolder(), oldFiles));
  const from = await writeFolder(await createTemporaryFolder(), many);

  const child = start(root, '--from', from);
  const end = once(child, 'close');
  while (child.exitCode === null && !existsSync(path.join(root, '.registry.sync', 'new'))) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill('SIGKILL');
  await end;
  // On a busy machine the process may be done before it is killed.
  expect([oldFiles, many]).toContainEqual(await readFolder(path.join(root, '.registry')));

  expect((await finish(root, '--from', from)).status).toBe(0);
  expect(await readFolder(path.join(root, '.registry'))).toEqual(many);
  expect(await readdir(path.join(root, '.registry.sync'))).toEqual([]);
});

test('a result goes to the standard output, a failure to the error output, with its status', async () => {
  const root = await createPortal();
  expect(await finish(root, '--help')).toEqual({status: 0, told: '', out: expect.stringContaining('Exit status')});
  const told = expect.stringMatching(/^Unknown option '--lastest'/);
  expect(await finish(root, '--lastest')).toEqual({status: 2, told, out: ''});
});
