import {existsSync} from 'node:fs';
import {chmod, mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {explainDiskError} from '../failure';
import {readFolder} from '../folder';
import {run} from '../run';
import {toArchive} from './fixtures/archive';
import {createNetwork, createPortal, newCommit, newFiles, oldFiles, toFiles, toPin} from './fixtures/portal';
import {answer, serve} from './fixtures/server';
import {cleanUp, newArchive, oldArchive, sync, type Case} from './fixtures/sync';

afterEach(cleanUp);

const serveFiles = async (texts: Record<string, string>) => serve(await toArchive(toFiles(texts)));
const empty = await serveFiles({});
const unreadable = await serveFiles({'1.xml': '<LWM2M>'});
const noObject = await serveFiles({'DDF.xml': '<DDFList/>'});
const page = answer(200, '<html>', {'Content-Type': 'text/html'});
const pinOfOther = toPin(oldFiles, {commit: newCommit});

test.each<[string, Case, RegExp]>([
  ['no such commit', {}, /no commit a+ .*status 404.*registry\/SOURCE\.json, or .* --latest/s],
  ['a server that stays broken', {handlers: [answer(500)]}, /status 500\. Check the network .* --from DIR/],
  [
    'other content',
    {handlers: [serve(newArchive)], pin: pinOfOther},
    /not the one pinned[^]*\(2 files\)[^]*\(4 files\)/,
  ],
  ['another commit', {handlers: [serve(newArchive)]}, /XML files of commit b+/],
  ['no XML files', {handlers: [empty]}, /has 0 XML files/],
  ['a truncated archive', {handlers: [answer(200, oldArchive.subarray(0, 300))]}, /not a complete \.tar\.gz/],
  ['a web page', {handlers: [page]}, /web page/],
  ['unreadable XML', {handlers: [unreadable]}, /cannot be built[^]*1\.xml:1 /],
  ['no object', {handlers: [noObject]}, /None of the 1 XML files/],
  ['a folder that is not there', {args: ['--from', '/no/such/folder']}, /\/no\/such\/folder: it is not there/],
  ['a wrong option', {args: ['--lastest']}, /--lastest/],
])('%s: the former state stays, and the message says the way out', async (_, given, message) => {
  const {result, told, target, root} = await sync({...given, present: newFiles});
  expect(result).toEqual({status: 2, text: ''});
  expect(told).toMatch(message);
  expect(await readFolder(target)).toEqual(newFiles);
  expect(await readdir(path.join(root, '.registry.sync'))).toEqual([]);
});

test('a wrong pin is named before anything is done', async () => {
  const {result, told, target} = await sync({pin: toPin(oldFiles, {sha256: 'none'})});
  expect([result.status, existsSync(target)]).toEqual([2, false]);
  expect(told).toMatch(/sha256 is "none"/);
});

/** Runs the command in a portal with something wrong, and gives what it says. */
async function runIn(prepare: (root: string) => Promise<unknown>): Promise<string> {
  const root = await createPortal();
  await prepare(root);
  const network = createNetwork();
  expect((await run(['--from', path.join(root, 'registry')], root, network)).status).toBe(2);
  return network.told.join('\n');
}

test('outside the portal the command says where to run it', async () => {
  const told = await runIn((root) => rm(path.join(root, 'registry'), {recursive: true}));
  expect(told).toMatch(/SOURCE\.json: it is not there\. Run the command in the folder of the portal/);
});

test('a second run is kept away from the first', async () => {
  const told = await runIn(async (root) => {
    await mkdir(path.join(root, '.registry.sync'));
    await writeFile(path.join(root, '.registry.sync', 'lock-elsewhere-1'), '');
  });
  expect(told).toMatch(/Another sync is at work \(elsewhere-1\)/);
});

(process.getuid?.() === 0 ? test.skip : test)('a portal that may not be written says so', async () => {
  expect(await runIn((root) => chmod(root, 0o555))).toMatch(/\.registry\.sync: it may not be read or written/);
});

test.each([
  ['ENOSPC', /^\/disk\/file: the disk is full\. Make room/],
  ['EROFS', /^\/disk\/file: the disk is read-only/],
  ['ENOTDIR', /^\/disk\/file: a folder is expected/],
])('%s is said in words', (code, message) => {
  const error = Object.assign(new Error(code), {code, path: '/disk/file'});
  expect((explainDiskError(error, '/disk') as Error).message).toMatch(message);
});

test('a write that names no file is said with the folder', () => {
  const error = explainDiskError(Object.assign(new Error(), {code: 'ENOSPC'}), '/disk') as Error;
  expect(error.message).toMatch(/^\/disk: the disk is full/);
});

test('an error nobody foresaw is not dressed up', () => {
  const error = new TypeError('x is not a function');
  expect(explainDiskError(error, '/disk')).toBe(error);
});
