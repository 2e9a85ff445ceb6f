import {mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseUpdate} from '../../../src/domain/updates';
import {readVocabulary} from '../../../src/plugins/updates/vocabulary';
import {readFlags} from '../flags';
import {askForMissing} from '../questions';
import {writeNewUpdate} from '../write';

const known = readVocabulary('blog');
const today = '2026-11-20';
const flags = [
  '--title',
  'Objects: a review',
  '--description',
  'Comments are welcome.',
  '--group',
  'dmso',
  '--kind',
  'review',
];
const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'new-update-'));

test('flags alone make an update that can be published', async () => {
  const all = [...flags, '--summary', 'In short.', '--object', '5:1.1', '--start', '2026-12-01', '--place', 'online'];
  const draft = await askForMissing(readFlags(all).draft, known, undefined, today);
  const dir = newFolder();
  const file = writeNewUpdate(draft, dir, known);
  expect(path.basename(file)).toBe('2026-11-20-objects-a-review.mdx');
  expect(parseUpdate(readFileSync(file, 'utf8'), path.basename(file), known)).toMatchObject({
    problems: [],
    value: {kind: 'review', objects: [{id: 5, version: '1.1'}], event: {start: '2026-12-01', end: '2026-12-01'}},
  });
});

test('what no flag says is asked for', async () => {
  const asked: string[] = [];
  const answers = ['A title', 'A description.', 'dmso, utility-outreach', 'article', 'In short.'];
  const draft = await askForMissing({}, known, async (question) => answers[asked.push(question) - 1]!, today);
  expect(asked).toHaveLength(5);
  expect(draft).toMatchObject({title: 'A title', groups: ['dmso', 'utility-outreach'], kind: 'article', date: today});
});

test('where nobody can be asked, the flags that are missing are named', async () => {
  await expect(askForMissing(readFlags(flags).draft, known, undefined, today)).rejects.toThrow('say also --summary');
});

test('an unknown flag is wrong use, and shows the right one', () => {
  expect(() => readFlags(['--titel', 'A'])).toThrow(
    expect.objectContaining({name: 'UsageError', message: expect.stringContaining('--title TEXT')}),
  );
});

test('a file that is there already stays', async () => {
  const draft = await askForMissing(readFlags([...flags, '--summary', 'First.']).draft, known, undefined, today);
  const dir = newFolder();
  const file = writeNewUpdate(draft, dir, known);
  expect(() => writeNewUpdate({...draft, summary: 'Second.'}, dir, known)).toThrow(
    'is there already and stays as it is',
  );
  expect(readFileSync(file, 'utf8')).toContain('First.');
});

test('nothing is written while something is not right, and all of it is told', async () => {
  const draft = await askForMissing(
    readFlags([...flags, '--summary', 'S.', '--revision', '1.3', '--topic', 'none']).draft,
    known,
    undefined,
    today,
  );
  const dir = newFolder();
  expect(() => writeNewUpdate(draft, dir, known)).toThrow(
    /"none" is not allowed here[\s\S]*"1\.3" is not allowed here/,
  );
  expect(readdirSync(dir)).toEqual([]);
});

test('a folder that cannot be written to is named', async () => {
  const draft = await askForMissing(readFlags([...flags, '--summary', 'S.']).draft, known, undefined, today);
  expect(() => writeNewUpdate(draft, path.join(newFolder(), 'missing'), known)).toThrow('cannot be written');
});
