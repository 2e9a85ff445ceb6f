/** A run that is killed, before or in the middle of each thing it does to the disk, leaves a whole state in place. */
import * as disk from 'node:fs/promises';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {jest} from '@jest/globals';
import {findRegistryDir} from '../../../src/plugins/registry/content';
import type {Pin} from '../pin';
import type {Handler} from './fixtures/server';

type Call = (...args: unknown[]) => Promise<unknown>;

const changing = ['mkdir', 'open', 'rename', 'rm', 'truncate', 'writeFile'] as const;

/** The call in which something happens, counted from 1, and what. */
const fate = {
  at: Infinity,
  what: 'death' as 'death' | 'death halfway' | 'refusal',
  calls: 0,
  dead: false,
  die: (): void => undefined,
};

const halves: Partial<Record<string, Call>> = {
  writeFile: async (file, content) => disk.writeFile(String(file), content!.toString().slice(0, 20)),
  rm: async (place) => {
    const [inside] = await readdir(String(place)).catch(() => []);
    await (inside && disk.rm(path.join(String(place), inside), {recursive: true}));
  },
};

function mortal(name: (typeof changing)[number]): Call {
  const call = disk[name] as unknown as Call;
  return async (...args) => {
    fate.calls += 1;
    if (!fate.dead && fate.calls !== fate.at) {
      return call(...args);
    }
    if (fate.what === 'refusal') {
      throw Object.assign(new Error('No space'), {code: 'ENOSPC'});
    }
    if (!fate.dead) {
      await (fate.what === 'death halfway' && halves[name]?.(...args));
      fate.die();
    }
    // Nothing of a dead process goes on.
    return new Promise(() => undefined);
  };
}

const mortals = Object.fromEntries(changing.map((name) => [name, mortal(name)]));
jest.unstable_mockModule('node:fs/promises', () => ({...disk, ...mortals}));
const {run} = await import('../run');
const {readFolder} = await import('../folder');
const portal = await import('./fixtures/portal');
const {serve, startServer} = await import('./fixtures/server');
const {cleanUp, latest, newArchive, oldArchive} = await import('./fixtures/sync');

afterEach(cleanUp);

/** A portal with the old state in place, and a pin that asks for another one. */
async function createOldPortal(pin: Pin): Promise<string> {
  const root = await portal.createPortal(toPin(oldFiles));
  await run([], root, portal.createNetwork((await startServer(serve(oldArchive))).origin));
  await portal.writeFolder(root, portal.toFiles({'registry/SOURCE.json': JSON.stringify(pin)}));
  return root;
}

/** Runs the command until it ends, with its status, or dies. */
async function runMortal(root: string, args: string[], handlers: Handler[], event: Partial<typeof fate>) {
  const {origin} = await startServer(...handlers);
  const death = new Promise<'dead'>((resolve) => {
    const die = () => {
      fate.dead = true;
      resolve('dead');
    };
    Object.assign(fate, {calls: 0, ...event, die});
  });
  const end = await Promise.race([death, run(args, root, portal.createNetwork(origin)).then(({status}) => status)]);
  Object.assign(fate, {at: Infinity, dead: false});
  return end;
}

/** Takes away the lock, as nobody can tell this living process from the one that died. */
async function bury(root: string): Promise<void> {
  for (const name of await readdir(path.join(root, '.registry.sync')).catch(() => [])) {
    await (name.startsWith('lock-') && disk.rm(path.join(root, '.registry.sync', name)));
  }
}

const {oldFiles, newFiles, toPin, newCommit} = portal;
const moved = toPin(newFiles, {commit: newCommit, date: '2026-07-10'});

describe.each([
  ['a sync', [], toPin(newFiles, {commit: newCommit}), [serve(newArchive)]],
  ['--latest', ['--latest'], toPin(oldFiles), [latest, serve(newArchive)]],
])('%s', (_, args, pin, handlers) => {
  test.each(['death', 'death halfway'] as const)('%s in each step', async (what) => {
    let end;
    for (let at = 1; end !== 0; at += 1) {
      const root = await createOldPortal(pin);
      end = await runMortal(root, args, handlers, {at, what});
      const left = await readFolder(findRegistryDir(root, {}));
      expect([oldFiles, newFiles]).toContainEqual(left);
      expect([pin, moved]).toContainEqual(await portal.readJson(root, 'registry', 'SOURCE.json'));

      await bury(root);
      await run(args, root, portal.createNetwork((await startServer(...handlers)).origin));
      expect(await readFolder(path.join(root, '.registry'))).toEqual(newFiles);
      expect(await readdir(path.join(root, '.registry.sync'))).toEqual([]);
    }
  });
});

test('a disk that is full at any step leaves the former state, and no rubbish that fills it', async () => {
  const ends = [];
  for (let at = 1; ends.at(-1) !== 'at rest'; at += 1) {
    const root = await createOldPortal(moved);
    const status = await runMortal(root, [], [serve(newArchive)], {at, what: 'refusal'});
    expect(await readFolder(path.join(root, '.registry'))).toEqual(status === 0 ? newFiles : oldFiles);
    expect(await readdir(path.join(root, '.registry.sync')).catch(() => [])).not.toContain('new');
    ends.push(fate.calls < at ? 'at rest' : status);
  }
  expect(ends.filter((end) => end === 2).length).toBeGreaterThan(10);
});
