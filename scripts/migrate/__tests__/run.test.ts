import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {run} from '../run';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** A folder with these files. */
function folderWith(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

function migrate(...args: string[]) {
  let text = '';
  let told = '';
  const status = run(args, {out: (part) => (text += part), log: (part) => (told += part)});
  return {status, text, told};
}

function listFiles(root: string): string[] {
  const entries = readdirSync(root, {recursive: true, withFileTypes: true});
  return entries
    .filter((each) => each.isFile())
    .map(({parentPath, name}) => path.relative(root, path.join(parentPath, name)))
    .sort();
}

const good = '::ShAlert\nText\n::\n';
const odd = '::ShOther\nText\n::\n';
const broken = '::ShAlert\n---\na: 1\na: 2\n---\n::\n';

test('a folder keeps its paths; what is no page, hidden or a link is left out', () => {
  const source = folderWith({'a.md': good, 'b/c.MD': good, 'd.txt': '', '.e/f.md': good, 'node_modules/g.md': good});
  symlinkSync(source, path.join(source, 'loop'));
  const out = folderWith({});
  expect(migrate(source, '--out', out).status).toBe(0);
  expect(listFiles(out)).toEqual(['a.mdx', 'b/c.mdx']);
  expect(readFileSync(path.join(out, 'a.mdx'), 'utf8')).toBe('<Alert>\n  Text\n</Alert>\n');
});

test.each([
  [{'a.md': good}, 0],
  [{'a.md': good, 'b.md': odd}, 1],
  [{'a.md': good, 'b.md': odd, 'c.md': broken}, 2],
])('%j ends with status %d, and what can be converted is', (files, status) => {
  const source = folderWith(files);
  const out = folderWith({});
  expect(migrate(source, '--out', out).status).toBe(status);
  expect(listFiles(out)).toEqual(['a.mdx', 'b.mdx'].slice(0, Math.min(Object.keys(files).length, 2)));
});

test('the report names file, line and column', () => {
  const source = folderWith({'a.md': `Text\n\n${broken}`});
  const {text} = migrate(source, '--check');
  expect(text).toContain(`${source}/a.md: NOT CONVERTED\n`);
  expect(text).toContain(`  ${source}/a.md:6:1 error: The properties are not YAML: Map keys must be unique`);
  expect(text).toContain('1 pages: 0 converted, 0 as they were, 0 for a person, 1 not converted.\n');
});

test('the report as JSON', () => {
  const source = folderWith({'a.md': odd, 'b.md': '![A house](/images/none.png)\n'});
  const {text, status} = migrate(source, '--check', '--json');
  expect(JSON.parse(text)).toEqual({
    pages: [
      {
        file: `${source}/a.md`,
        target: 'a.mdx',
        outcome: 'person',
        remarks: [{line: 1, column: 1, level: 'person', message: expect.stringContaining('ShOther')}],
        pictures: [],
      },
      {
        file: `${source}/b.md`,
        target: 'b.mdx',
        outcome: 'converted',
        remarks: [],
        pictures: [
          {line: 1, column: 1, from: '/images/none.png', to: '/images/none.png', alt: 'A house', altFrom: 'author'},
        ],
      },
    ],
    summary: {
      status,
      pages: {converted: 1, unchanged: 0, person: 1, error: 0},
      remarks: {converted: 0, dropped: 0, person: 1, error: 0},
      missingPictures: ['/images/none.png'],
    },
  });
});

test('a check writes nothing', () => {
  const source = folderWith({'a.md': good});
  const out = path.join(source, 'out');
  expect(migrate(source, '--out', out, '--check').status).toBe(0);
  expect(listFiles(source)).toEqual(['a.md']);
});

test('a file that is there stays, unless it is the same or --force is given', () => {
  const source = folderWith({'a.md': good, 'b.md': good});
  const out = folderWith({'a.mdx': 'own words'});
  const first = migrate(source, '--out', out);
  expect(first.status).toBe(2);
  expect(first.text).toContain(`${out}/a.mdx is not written: it is there already and stays as it is.`);
  expect(readFileSync(path.join(out, 'a.mdx'), 'utf8')).toBe('own words');
  expect(listFiles(out)).toEqual(['a.mdx', 'b.mdx']);

  expect(migrate(source, '--out', out, '--force').status).toBe(0);
  expect(readFileSync(path.join(out, 'a.mdx'), 'utf8')).toContain('<Alert>');
  expect(migrate(source, '--out', out).status).toBe(0);
});

test('what cannot be written leaves no half file', () => {
  const source = folderWith({'a.md': good, 'b.md': good});
  const out = folderWith({'a.mdx/in-the-way': ''});
  expect(migrate(source, '--out', out, '--force').status).toBe(2);
  expect(listFiles(out)).toEqual(['a.mdx/in-the-way', 'b.mdx']);
});

test('in place, twice: its own results are left alone', () => {
  const source = folderWith({'a.md': good});
  expect(migrate(source, '--out', source).status).toBe(0);
  expect(migrate(source, '--out', source).status).toBe(0);
  expect(listFiles(source)).toEqual(['a.md', 'a.mdx']);
});

test('an output folder inside the sources is no source', () => {
  const source = folderWith({'a.md': good, 'out/b.md': good});
  expect(migrate(source, '--out', path.join(source, 'out')).text).not.toContain('b.md');
});

test('converting the result changes nothing', () => {
  const source = folderWith({'a.md': good, 'b.md': '<table><tr><td>**a** {b}</td></tr></table>\n'});
  const [once, twice] = [folderWith({}), folderWith({})];
  migrate(source, '--out', once);
  expect(migrate(once, '--out', twice).text).toContain('2 as they were');
  for (const name of listFiles(once)) {
    expect(readFileSync(path.join(twice, name), 'utf8')).toBe(readFileSync(path.join(once, name), 'utf8'));
  }
});

test('links of one page keep the anchors of another', () => {
  const source = folderWith({'a.md': '[x](/b/#a-b)\n', 'b.md': '## A & B\n'});
  const out = folderWith({});
  migrate(source, '--out', out);
  expect(readFileSync(path.join(out, 'b.mdx'), 'utf8')).toBe('## A & B {/* #a-b */}\n');
});

test('tables, and the redirects of the portal', () => {
  const source = folderWith({'a.md': '[x](/old/) [y](/lwm2m/faq) ![z](/a.png)\n'});
  const map = path.join(folderWith({'map.yml': 'links: {/old/: /new/}\nimages: {/a.png: /img/logo.svg}\n'}), 'map.yml');
  const out = folderWith({});
  expect(migrate(source, '--out', out, '--map', map).status).toBe(0);
  expect(readFileSync(path.join(out, 'a.mdx'), 'utf8')).toBe('[x](/new/) [y](/faq/) ![z](/img/logo.svg)\n');
});

test.each<[string, Buffer | string, string]>([
  ['is not UTF-8', Buffer.from([0x61, 0xff, 0xfe]), 'Save it in that encoding'],
  ['is too large', Buffer.alloc(2_000_001, 'a'), 'part it'],
])('a file that %s is an error of its own', (_, content, advice) => {
  const source = folderWith({'a.md': content, 'b.md': good});
  const out = folderWith({});
  const {status, text} = migrate(source, '--out', out);
  expect(status).toBe(2);
  expect(text).toContain(advice);
  expect(listFiles(out)).toEqual(['b.mdx']);
});

test.each([
  [[], 'Name the files or folders to convert'],
  [['a.md'], 'Say where to write with --out'],
  [['nowhere.md', '--check'], 'nowhere.md: it is not there'],
  [['a.md', '--ouput', 'b'], "Unknown option '--ouput'"],
  [['docs/portal/faq/questions', '--check'], 'There is no .md file'],
  [['README.md', '--check', '--map', 'nowhere.yml'], 'nowhere.yml: it is not there'],
  [['README.md', '--check', '--map', 'package.json'], 'package.json:2:3 there is no key "name"'],
  [['README.md', 'bench/README.md', '--check'], 'would both become README.mdx'],
])('%j ends with status 2 and says what to do', (args, message) => {
  const {status, text, told} = migrate(...args);
  expect({status, text}).toEqual({status: 2, text: ''});
  expect(told).toContain(message);
});

test('help', () => {
  const {status, text} = migrate('--help');
  expect(status).toBe(0);
  expect(text).toContain('--map FILE');
});
