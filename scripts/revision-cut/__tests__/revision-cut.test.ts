import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {newestRevision} from '../../../src/domain/revisions';
import {carryOut} from '../carryOut';
import {edits} from '../edits';
import {readOptions} from '../options';
import {buildPlan} from '../plan';
import {describeCut} from '../report';
import {listTasks} from '../toEdit';

const next = {line: '9.0', approved: '2099-01-31'};
const kept = newestRevision.line;

/** A site with two pages, and the real files that a cut edits. */
function newSite(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'revision-cut-'));
  for (const {file} of edits) {
    mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    cpSync(file, path.join(dir, file));
  }
  for (const folder of ['docs/lwm2m/formats', 'docs/portal', 'config', 'e2e', 'versioned_sidebars']) {
    mkdirSync(path.join(dir, folder), {recursive: true});
  }
  writeFileSync(path.join(dir, 'docs/lwm2m/start.mdx'), `The start of ${kept}.`);
  writeFileSync(path.join(dir, 'docs/lwm2m/formats/tlv.mdx'), 'Bits.');
  writeFileSync(path.join(dir, 'config/footer.ts'), `const start = '/lwm2m/${kept}/';`);
  writeFileSync(path.join(dir, 'versions.json'), '["1.1", "1.0"]\n');
  return dir;
}

const read = (dir: string, file: string) => readFileSync(path.join(dir, file), 'utf8');

/** Every file of a folder with its content. */
function contentOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({parentPath, name}) => [path.join(parentPath, name), read(parentPath, name)]));
}

test('a cut keeps the pages, their menu and what the revision lacks, and begins the next', () => {
  const dir = newSite();
  carryOut(dir, buildPlan(dir, next));
  expect(read(dir, `versioned_docs/version-${kept}/start.mdx`)).toBe(`The start of ${kept}.`);
  expect(read(dir, `versioned_docs/version-${kept}/formats/tlv.mdx`)).toBe('Bits.');
  expect(read(dir, `versioned_docs/version-${kept}/later.mdx`)).toContain(`later-${kept}.mdx`);
  expect(JSON.parse(read(dir, `versioned_sidebars/version-${kept}-sidebars.json`))).toEqual({
    guide: [
      'start',
      {type: 'category', label: 'Data formats', items: ['formats/tlv']},
      {type: 'category', label: 'Reference', items: ['later']},
    ],
  });
  expect(JSON.parse(read(dir, 'versions.json'))).toEqual([kept, '1.1', '1.0']);
  expect(read(dir, 'docs/lwm2m/start.mdx')).toBe(`The start of ${kept}.`);
});

test('the new revision is the newest, and its release means the versions of the one before', () => {
  const dir = newSite();
  carryOut(dir, buildPlan(dir, next));
  expect(read(dir, 'src/domain/revisions/revisions.ts')).toContain(
    "= [\n  {line: '9.0', release: '9.0', approved: '2099-01-31', released: '2099-01-31'},\n",
  );
  const registry = read(dir, 'src/domain/registry/revisions.ts');
  expect(registry).toContain(`'${newestRevision.release}', '9.0'] as const`);
  expect(registry).toMatch(/^ {2}4: '1\.0 .* 1\.3 1\.3',$/m);
  expect(read(dir, 'src/domain/sources/documents.ts')).toContain("'9.0': 'V9_0-20990131-A',");
});

test.each([
  ['an older line', {line: '1.0', approved: '2099-01-31'}, /1\.0 does not come after/],
  ['the same line', {line: kept, approved: '2099-01-31'}, /does not come after/],
  ['a day before the last release', {line: '9.0', approved: '2001-01-31'}, /2001-01-31 is before/],
])('%s is refused', (_name, revision, message) => {
  expect(() => buildPlan(newSite(), revision)).toThrow(message);
});

test('a revision that is kept already is not overwritten, and every reason is named at once', () => {
  const dir = newSite();
  mkdirSync(path.join(dir, `versioned_docs/version-${kept}`), {recursive: true});
  writeFileSync(path.join(dir, 'src/domain/sources/documents.ts'), 'changed by somebody');
  const before = contentOf(dir);
  expect(() => buildPlan(dir, next)).toThrow(/there already(.|\n)+documents\.ts: the place/);
  expect(contentOf(dir)).toEqual(before);
});

test('when a file cannot be written, everything is as it was', () => {
  const dir = newSite();
  const plan = buildPlan(dir, next);
  mkdirSync(path.join(dir, 'versions.json.partial'));
  const before = contentOf(dir);
  expect(() => carryOut(dir, plan)).toThrow(/^Nothing was changed: /);
  expect(contentOf(dir)).toEqual(before);
  expect(existsSync(path.join(dir, 'versioned_docs'))).toBe(false);
});

test('the report says what is done and lists what to edit', () => {
  const dir = newSite();
  const report = describeCut(buildPlan(dir, next), listTasks(dir, next.line), true);
  expect(report).toContain('Nothing is written');
  expect(report).toContain('3 pages, kept as LwM2M');
  expect(report).toMatch(/still say .+\n {3}docs\/lwm2m\/start\.mdx\n\d/);
  expect(report).toMatch(/may have to lead to \/lwm2m\/9\.0\/\.\n {3}config\/footer\.ts/);
});

test('flags: a line and a day are needed', () => {
  expect(readOptions(['1.3', '--approved', '2027-03-01', '--dry-run'])).toMatchObject({line: '1.3', dryRun: true});
  expect(() => readOptions([])).toThrow(/two numbers(.|\n)+not a day/);
  expect(() => readOptions(['1.3', '--approved', '2027-02-30'])).toThrow(/2027-02-30/);
  expect(() => readOptions(['1.3', '--force'])).toThrow(expect.objectContaining({name: 'UsageError'}) as Error);
});
