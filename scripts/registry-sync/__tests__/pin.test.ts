import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {isSameCommit, readPin, validatePin, writePin} from '../pin';
import {createTemporaryFolder, oldFiles, removeTemporaryFolders, toPin} from './fixtures/portal';

afterEach(removeTemporaryFolders);
const pin = toPin(oldFiles);

test('what is written is what is read', async () => {
  const dir = await createTemporaryFolder();
  const file = path.join(dir, 'SOURCE.json');
  await writePin(file, pin, dir);
  expect(await readPin(file)).toEqual(pin);
});

test.each<[string, unknown, RegExp]>([
  ['repository', 'https://github.com/owner/name', /repository is "https.*allowed: owner\/name/],
  ['repository', '../..', /repository/],
  ['commit', 'prod', /commit is "prod"; allowed: 7 to 40/],
  ['commit', 'ABCDEF0', /commit/],
  ['date', 'yesterday', /date/],
  ['files', 0, /files is 0/],
  ['sha256', undefined, /sha256 is undefined; allowed: 64/],
])('a wrong %s (%p) is named', (field, value, message) => {
  expect(() => validatePin({...pin, [field]: value}, 'registry/SOURCE.json')).toThrow(message);
});

test('all wrong fields are named at once', () => {
  expect(() => validatePin(null, 'registry/SOURCE.json')).toThrow(
    /repository[^]*branch[^]*commit[^]*date[^]*files[^]*sha256/,
  );
});

test('a pin that is not JSON is named', async () => {
  const file = path.join(await createTemporaryFolder(), 'SOURCE.json');
  await writeFile(file, '<<<<<<< HEAD');
  await expect(readPin(file)).rejects.toThrow(/SOURCE\.json is not JSON/);
});

test('a shortened commit is the same as the whole one', () => {
  expect(isSameCommit('f8278c0', `f8278c0${'1'.repeat(33)}`)).toBe(true);
  expect(isSameCommit(`f8278c0${'1'.repeat(33)}`, 'f8278c0')).toBe(true);
  expect(isSameCommit('f8278c0', 'f8278c1')).toBe(false);
});
