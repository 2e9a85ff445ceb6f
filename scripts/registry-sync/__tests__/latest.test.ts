import {readdir} from 'node:fs/promises';
import {readFolder} from '../folder';
import {toArchive} from './fixtures/archive';
import {newCommit, newFiles, oldFiles, readJson, toFiles, toPin} from './fixtures/portal';
import {serve} from './fixtures/server';
import {cleanUp, latest, newArchive, sync} from './fixtures/sync';

afterEach(cleanUp);

const handlers = [latest, serve(newArchive)];
const moved = toPin(newFiles, {commit: newCommit, date: '2026-07-10'});

describe('--check', () => {
  test('says that the pin is behind, and changes nothing', async () => {
    const {root, result} = await sync({args: ['--check'], handlers});
    expect(result.status).toBe(1);
    expect(result.text).toMatch(/behind: a+ \(2023-05-02\); newest: b+ \(2026-07-10\)/);
    expect(await readdir(root)).toEqual(['registry']);
  });

  test('says that the pin is the newest', async () => {
    const {result} = await sync({args: ['--check', '--json'], pin: moved, handlers});
    expect(result.status).toBe(0);
    expect(JSON.parse(result.text)).toMatchObject({behind: false, latest: {commit: newCommit, date: '2026-07-10'}});
  });

  test('fails without an answer', async () => {
    expect((await sync({args: ['--check']})).result).toEqual({status: 2, text: ''});
  });
});

describe('--latest', () => {
  test('moves the pin and says what changed', async () => {
    const {root, result, target} = await sync({args: ['--latest'], present: oldFiles, handlers});
    expect(result.status).toBe(0);
    expect(result.text).toMatch(/^The pin is now commit b+ of owner\/registry \(2026-07-10\)/);
    expect(result.text).toMatch(/Objects added: 1\n\n- 10242 Pump \(1\.0\)/);
    expect(result.text).toMatch(/Versions added: 1\n\n- 10241 Tank 1\.1\n {2}- Optional Resource added: 1 Alarm/);
    expect(await readFolder(target)).toEqual(newFiles);
    expect(await readJson(root, 'registry', 'SOURCE.json')).toEqual(moved);
  });

  test('says so when there is nothing to compare with', async () => {
    expect((await sync({args: ['--latest'], handlers})).result.text).toMatch(/No state was in place/);
  });

  test('gives machines the same as JSON', async () => {
    const {result} = await sync({args: ['--latest', '--json'], present: oldFiles, handlers});
    expect(JSON.parse(result.text)).toMatchObject({
      moved: true,
      pin: moved,
      changes: {objects: {added: [{objectId: 10242}], removed: []}, versions: {added: [{version: '1.1'}]}},
    });
  });

  test('brings the pinned state when that is the newest', async () => {
    const {root, result} = await sync({args: ['--latest'], pin: moved, handlers});
    expect(result.text).toMatch(/^The pin is the newest commit\. \.registry has 4 files now/);
    expect(await readJson(root, 'registry', 'SOURCE.json')).toEqual(moved);
  });

  test('leaves pin and state when the newest cannot be built', async () => {
    const broken = await toArchive(toFiles({'1.xml': '<LWM2M>'}), newCommit);
    const {root, result, target} = await sync({
      args: ['--latest'],
      present: oldFiles,
      handlers: [latest, serve(broken)],
    });
    expect(result.status).toBe(2);
    expect(await readJson(root, 'registry', 'SOURCE.json')).toEqual(toPin(oldFiles));
    expect(await readFolder(target)).toEqual(oldFiles);
  });
});
