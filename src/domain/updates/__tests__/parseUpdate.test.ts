import {parseUpdate} from '..';
import type {Vocabulary} from '../model';

const known: Vocabulary = {
  groups: ['dmso', 'utility'],
  authors: ['someone'],
  topics: ['firmware', 'security'],
  revisions: ['1.2', '1.1', '1.0'],
  objects: new Map([
    [5, ['1.0', '1.1']],
    [3303, ['1.0']],
  ]),
};

const file = '2020-11-10-lwm2m-1-2.mdx';
const fields = [
  'title: LwM2M 1.2',
  'description: What 1.2 adds.',
  'date: 2020-11-10',
  'groups: [dmso]',
  'kind: release',
];
const body = 'First paragraph.\n\n{/* truncate */}\n\nThe rest.\n';

const write = (lines: readonly string[], text = body): string => `---\n${lines.join('\n')}\n---\n\n${text}`;
const problemsOf = (source: string, name = file): string[] =>
  parseUpdate(source, name, known).problems.map(({line, message}) => `${line}: ${message}`);
const without = (name: string): string[] => fields.filter((field) => !field.startsWith(`${name}:`));

test('an update with every field is read', () => {
  const source = write([
    ...fields,
    'authors: [someone]',
    'topics: [firmware]',
    'objects: ["5:1.1", 3303]',
    'revisions: [1.2]',
    'event: {start: 2020-11-09, end: 2020-11-10, place: remote, link: "https://example.org/"}',
    'image: {src: /img/updates/a.png, alt: A plan}',
    'archived: 2026-11-21',
  ]);
  expect(parseUpdate(source, file, known)).toEqual({
    problems: [],
    value: {
      title: 'LwM2M 1.2',
      description: 'What 1.2 adds.',
      date: '2020-11-10',
      groups: ['dmso'],
      kind: 'release',
      authors: ['someone'],
      topics: ['firmware'],
      objects: [{id: 5, version: '1.1'}, {id: 3303}],
      revisions: ['1.2'],
      event: {start: '2020-11-09', end: '2020-11-10', place: 'remote', link: 'https://example.org/'},
      image: {src: '/img/updates/a.png', alt: 'A plan'},
      archived: '2026-11-21',
    },
  });
});

test.each([
  ['a field is missing', write(without('kind')), ['2: the key "kind" is missing.']],
  [
    'a group nobody knows',
    write([...without('groups'), 'groups: [dmsoo]']),
    [
      expect.stringMatching(
        /^6: groups: "dmsoo" is not allowed here\. Did you mean "dmso"\? Allowed: dmso, utility\.$/,
      ),
    ],
  ],
  ['no group', write([...without('groups'), 'groups: []']), [expect.stringContaining('with at least 1 item')]],
  [
    'another kind',
    write([...without('kind'), 'kind: news']),
    [expect.stringContaining('Allowed: release, event, registry, review, article.')],
  ],
  [
    'a day that does not exist',
    write([...fields.slice(0, 2), 'date: 2020-02-30', ...fields.slice(3)]),
    [
      expect.stringContaining('4: date: "2020-02-30" is not a day; write it as 2026-11-20'),
      expect.stringContaining('1: The file is named for 2020-11-10'),
    ],
  ],
  [
    'a date other than the name',
    write([...without('date'), 'date: 2020-11-11']),
    ['1: The file is named for 2020-11-10, but its date is 2020-11-11. Make them the same.'],
  ],
  [
    'a description with signs of HTML',
    write([...without('description'), 'description: What <b>1.2</b> adds.']),
    ['6: description: it is plain text, without < and >, since it also stands in the data for search engines.'],
  ],
  [
    'a description that is too long',
    write([...without('description'), `description: ${'a'.repeat(161)}`]),
    ['6: description: it has 161 characters, and at most 160 are allowed. Say it shorter.'],
  ],
  [
    'an object that is not registered',
    write([...fields, 'objects: [9999]']),
    ['7: objects: object 9999 is not in the registry.'],
  ],
  [
    'a version that is not registered',
    write([...fields, 'objects: ["5:1.9"]']),
    ['7: objects: object 5 has no version 1.9. Registered: 1.0, 1.1.'],
  ],
  [
    'something that is no object',
    write([...fields, 'objects: [firmware]']),
    ['7: objects: "firmware" is not an object; write its ID, with a version if need be: 3303 or 5:1.2.'],
  ],
  [
    'a field nobody knows',
    write([...fields, 'topic: [firmware]']),
    [expect.stringContaining('7: there is no key "topic". Did you mean "topics"?')],
  ],
  [
    'a picture without words',
    write([...fields, 'image: {src: /img/a.png}']),
    [expect.stringContaining('the key "alt" is missing')],
  ],
  [
    'a picture from another host',
    write([...fields, 'image: {src: "https://example.org/a.png", alt: A}']),
    [expect.stringContaining('put it below static/img')],
  ],
  [
    'an event that ends before it starts',
    write([...fields, 'event: {start: 2020-11-10, end: 2020-11-09, place: here}']),
    ['7: event: the event ends on 2020-11-09, before it starts on 2020-11-10.'],
  ],
  [
    'a colon without quotes',
    write([...without('title'), 'title: LwM2M: news']),
    [expect.stringContaining('A text that has a colon followed by a blank needs quotes around it.')],
  ],
  ['broken YAML', write([...fields, 'objects: [5']), [expect.stringMatching(/^\d+: This is not YAML/)]],
  ['no front matter', body, ['1: An update begins with its front matter: a line ---, the fields, and a line ---.']],
  [
    'no mark after the first paragraph',
    write(fields, 'Text.\n'),
    ['8: After the first paragraph, {/* truncate */} has to stand on a line of its own.'],
  ],
  [
    'a second main heading',
    write(fields, `${body}\n# Again\n`),
    ['15: The title is the main heading; begin headings with ## here.'],
  ],
  ['no text', write(fields, '{/* truncate */}\n'), ['8: There is no text below the front matter.']],
])('refused: %s', (_, source, problems) => {
  expect(problemsOf(source)).toEqual(problems);
});

test('a name that is not one of an update is refused', () => {
  expect(problemsOf(write(fields), 'LwM2M 1.2.mdx')).toEqual([
    '1: The file is not named as updates are: 2020-11-10-some-words.mdx, in small letters.',
  ]);
});

test('all problems of an update are told at once', () => {
  expect(problemsOf(write(['title: ""', 'kind: news', 'date: today'], '# A\n')).length).toBeGreaterThanOrEqual(7);
});

test('line ends of Windows are read', () => {
  expect(problemsOf(write(fields).replaceAll('\n', '\r\n'))).toEqual([]);
});
