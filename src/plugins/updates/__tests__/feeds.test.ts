import {mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {SaxesParser} from 'saxes';
import type {Update} from '../content';
import {writeFeeds} from '../feeds';

const updates: Update[] = [
  {
    title: 'Tests & <more>',
    description: 'Devices meet servers.',
    date: '2024-06-13',
    groups: ['dmso'],
    kind: 'event',
    objects: [{id: 5}, {id: 5, version: '1.1'}],
    event: {start: '2024-06-10', end: '2024-06-13', place: 'Raleigh'},
    path: '/updates/tests/',
  },
  {
    title: 'Older',
    description: 'Once.',
    date: '2023-01-02',
    groups: ['dmso', 'utility'],
    kind: 'article',
    path: '/updates/older/',
  },
];

const root = mkdtempSync(path.join(tmpdir(), 'feeds-'));
const outDir = path.join(root, 'build');
const dir = path.join(root, 'blog');
const read = (file: string): string => readFileSync(path.join(outDir, file), 'utf8');

beforeAll(async () => {
  mkdirSync(dir);
  writeFileSync(path.join(dir, 'authors.yml'), 'dmso: {name: DMSO}\nutility: {name: Utility}\n');
  for (const update of updates) {
    mkdirSync(path.join(outDir, update.path), {recursive: true});
    writeFileSync(
      path.join(outDir, update.path, 'index.html'),
      '<div id="__blog-post-container"><p>Text ]]&gt; end.</p></div>',
    );
  }
  await writeFeeds({updates}, {outDir, dir, title: 'Portal', site: 'https://example.org/portal/'});
});

/** The texts of each element of an XML file, by its name; throws when it is not well-formed. */
function readXml(file: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({name}) => open.push(name));
  parser.on('closetag', () => open.pop());
  const keep = (text: string): void => {
    const name = open.slice(-2).join('/');
    texts.set(
      name,
      [...(texts.get(name) ?? []), text].filter((each) => each.trim()),
    );
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(read(file)).close();
  return texts;
}

test('a feed for each group and each object that is named, in three formats', () => {
  expect(readdirSync(path.join(outDir, 'updates/groups')).sort()).toEqual(['dmso', 'utility']);
  expect(readdirSync(path.join(outDir, 'updates/objects'))).toEqual(['5']);
  expect(readdirSync(path.join(outDir, 'updates/objects/5')).sort()).toEqual(['atom.xml', 'feed.json', 'rss.xml']);
});

test('an Atom feed has what RFC 4287 asks for: identifiers, days, an author, the whole text', () => {
  const atom = readXml('updates/groups/dmso/atom.xml');
  expect(atom.get('feed/id')).toEqual(['https://example.org/portal/updates/groups/dmso/']);
  expect(atom.get('author/name')).toEqual(['Portal']);
  expect(atom.get('entry/id')).toEqual([
    'https://example.org/portal/updates/tests/',
    'https://example.org/portal/updates/older/',
  ]);
  expect(atom.get('entry/updated')).toEqual(['2024-06-13T00:00:00.000Z', '2023-01-02T00:00:00.000Z']);
  expect(atom.get('entry/title')![0]).toBe('Tests & <more>');
  expect(atom.get('entry/content')!.join('')).toContain('<p>Text ]]');
});

test('an RSS feed has a title, a link and a description, and a guid for each entry', () => {
  const rss = readXml('updates/objects/5/rss.xml');
  expect(rss.get('channel/title')).toEqual(['Updates on object 5 – Portal']);
  expect(rss.get('channel/link')).toEqual(['https://example.org/portal/registry/objects/5/']);
  expect(rss.get('channel/description')).toHaveLength(1);
  expect(rss.get('item/guid')).toEqual(['https://example.org/portal/updates/tests/']);
});

test('a JSON Feed has its version, and identifiers that do not change', () => {
  const feed = JSON.parse(read('updates/groups/utility/feed.json')) as {
    version: string;
    items: {id: string; url: string}[];
  };
  expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  expect(feed.items.map(({id}) => id)).toEqual(['https://example.org/portal/updates/older/']);
});

test('the calendar has the events, at whole addresses', () => {
  expect(read('updates/events.ics')).toContain('URL:https://example.org/portal/updates/tests/\r\n');
  expect(read('updates/events.ics').match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
