import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {readFolder} from '../folder';
import {run} from '../run';
import {createNetwork, newFiles, oldCommit, oldFiles, readJson, toPin} from './fixtures/portal';
import {cut, serve, startServer} from './fixtures/server';
import {cleanUp, oldArchive, sync} from './fixtures/sync';

afterEach(cleanUp);

test('the pinned commit is downloaded, checked and put in place, and nothing else is left', async () => {
  const {root, result, target, requests} = await sync({handlers: [serve(oldArchive)]});
  const text = `.registry has 2 files now: owner/registry at ${oldCommit} (2023-05-02).\n`;
  expect(result).toEqual({status: 0, text});
  expect(requests.map(({url}) => url)).toEqual([`/owner/registry/tar.gz/${oldCommit}`]);
  expect(await readFolder(target)).toEqual(oldFiles);
  const {repository, commit, date, files, sha256} = toPin(oldFiles);
  expect(await readJson(target, 'SOURCE.json')).toEqual({repository, commit, date, files, sha256});
  expect(await readdir(path.join(root, '.registry.sync'))).toEqual([]);
});

test('it is written down in full where the pin has it shortened', async () => {
  const pin = toPin(oldFiles, {commit: oldCommit.slice(0, 7)});
  const {target} = await sync({pin, handlers: [serve(oldArchive)]});
  expect(await readJson(target, 'SOURCE.json')).toMatchObject({commit: oldCommit});
});

test('it is not asked for again while it is in place', async () => {
  const {result, requests} = await sync({present: oldFiles});
  expect(result.text).toMatch(/^\.registry is up to date/);
  expect(requests).toEqual([]);
});

test.each([
  ['changed', '10241.xml'],
  ['added', '9.xml'],
  ['damaged', 'SOURCE.json'],
])('it is brought again when a file of it was %s', async (_, name) => {
  const {root, target} = await sync({handlers: [serve(oldArchive)]});
  await writeFile(path.join(target, name), 'changed');
  const {origin} = await startServer(serve(oldArchive));
  await run([], root, createNetwork(origin));
  expect(await readFolder(target)).toEqual(oldFiles);
  expect(await readJson(target, 'SOURCE.json')).toMatchObject({commit: oldCommit});
});

test('it is brought when another state is in place', async () => {
  const {target} = await sync({present: newFiles, handlers: [serve(oldArchive)]});
  expect(await readFolder(target)).toEqual(oldFiles);
});

test('it goes on after a cut connection', async () => {
  const {result, requests} = await sync({handlers: [cut(oldArchive, 200), serve(oldArchive)]});
  expect([result.status, requests[1]!.headers.range]).toEqual([0, 'bytes=200-']);
});

test('--from: a copy of the pinned state is known as such', async () => {
  const {target} = await sync({present: oldFiles});
  const from = expect.stringMatching(/^registry-sync-\w+$/);
  expect(await readJson(target, 'SOURCE.json')).toMatchObject({commit: oldCommit, from});
});

test('--from: other files are taken, too, without a commit', async () => {
  const {target} = await sync({present: newFiles});
  expect(await readFolder(target)).toEqual(newFiles);
  expect(await readJson(target, 'SOURCE.json')).not.toHaveProperty('commit');
});

test('--json gives machines what was done', async () => {
  const {result} = await sync({args: ['--json'], handlers: [serve(oldArchive)]});
  expect(JSON.parse(result.text)).toMatchObject({updated: true, source: {commit: oldCommit, files: 2}});
});

test('--help says what there is', async () => {
  const text = expect.stringContaining('--from DIR');
  expect(await run(['--help'], '/', createNetwork())).toEqual({status: 0, text});
});
