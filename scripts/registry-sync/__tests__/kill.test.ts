/** A run that is killed, before or in the middle of each thing it does to the disk, leaves a whole state in place. */
import * as disk from 'node:fs/promises';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {jest} from '@jest/globals';
import {findRegistryDir} from '../../../src/plugins/registry/content';

type Call = (...args: unknown[]) => Promise<unknown>;

const changing = ['mkdir', 'open', 'rename', 'rm', 'truncate', 'writeFile'] as const;

/** The call to die in, counted from 1, and whether to do half of it before. */
const death = {at: Infinity, half: false, calls: 0, die: (): void => undefined};

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
    death.calls += 1;
    if (death.calls < death.at) {
      return call(...args);
    }
    if (death.calls === death.at) {
      await (death.half && halves[name]?.(...args));
      death.die();
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

/** Runs the command until it ends or dies. */
async function runMortal(root: string, args: string[], origin: string, at: number, half: boolean): Promise<boolean> {
  const dead = new Promise<boolean>((resolve) => Object.assign(death, {at, half, calls: 0, die: () => resolve(true)}));
  const died = await Promise.race([dead, run(args, root, portal.createNetwork(origin)).then(() => false)]);
  death.at = Infinity;
  return died;
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
  test.each([
    ['before', false],
    ['in the middle of', true],
  ])('killed %s each step', async (_when, half) => {
    let at = 1;
    for (let died = true; died; at += 1) {
      const root = await portal.createPortal(toPin(oldFiles));
      const first = await startServer(serve(oldArchive));
      await run([], root, portal.createNetwork(first.origin));
      await portal.writeFolder(root, portal.toFiles({'registry/SOURCE.json': JSON.stringify(pin)}));

      died = await runMortal(root, args, (await startServer(...handlers)).origin, at, half);
      const left = await readFolder(findRegistryDir(root, {}));
      expect([oldFiles, newFiles]).toContainEqual(left);
      expect([pin, moved]).toContainEqual(await portal.readJson(root, 'registry', 'SOURCE.json'));

      await bury(root);
      await run(args, root, portal.createNetwork((await startServer(...handlers)).origin));
      expect(await readFolder(path.join(root, '.registry'))).toEqual(newFiles);
      expect(await readdir(path.join(root, '.registry.sync'))).toEqual([]);
    }
    expect(at).toBeGreaterThan(10);
  });
});

describe('a disk that refuses a step', () => {
  test('leaves the former state and nothing else', async () => {
    for (let at = 5, failed = true; failed; at += 1) {
      const root = await portal.createPortal(toPin(oldFiles));
      await run([], root, portal.createNetwork((await startServer(serve(oldArchive))).origin));
      await portal.writeFolder(root, portal.toFiles({'registry/SOURCE.json': JSON.stringify(moved)}));
      const full = () => Promise.reject(Object.assign(new Error('full'), {code: 'ENOSPC'}));
      Object.assign(death, {at, half: false, calls: 0, die: full});
      const network = portal.createNetwork((await startServer(serve(newArchive))).origin);
      failed = (await run([], root, network)).status === 2;
      death.at = Infinity;
      expect(await readFolder(path.join(root, '.registry'))).toEqual(failed ? oldFiles : newFiles);
    }
  });
});
