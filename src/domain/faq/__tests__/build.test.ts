import {buildFaq, faqGroups, longestShortAnswer, toMdx} from '..';
import {buildFaqPage} from '../structuredData';

const entry = (changes: Partial<Record<string, string>> = {}) =>
  Object.entries({
    id: 'why-4-05',
    question: 'Why 4.05?',
    answer: 'Because.',
    revisions: "['1.1']",
    sources: '[Core 1.2.2 §6.3]',
    date: '2026-11-20',
    ...changes,
  })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')
    .replace('    ', '  - ');

const file = (entries: string, group = 'objects') => `group: ${group}\nquestions:\n${entries}`;
const problemsOf = (...texts: string[]) =>
  buildFaq(texts.map((text, index) => ({path: `${index}.yml`, text}))).problems.map(
    ({file: name, line, message}) => `${name}:${line} ${message}`,
  );

test('groups come in the order of the page, whatever the order of the files', () => {
  const {groups, problems} = buildFaq([
    {path: 'b.yml', text: file(entry({id: 'b'}), 'objects')},
    {path: 'a.yml', text: file(entry({id: 'a'}), 'versions')},
  ]);
  expect(problems).toEqual([]);
  expect(groups.map(({group, title, questions}) => [group, title, questions.map(({id}) => id)])).toEqual([
    ['versions', faqGroups.versions, ['a']],
    ['objects', faqGroups.objects, ['b']],
  ]);
});

const long = 'x'.repeat(longestShortAnswer + 1);

test.each<[string, string, string[]]>([
  [
    'an unknown group',
    file(entry(), 'object'),
    ['0.yml:1 group: "object" is not allowed here. Did you mean "objects"?'],
  ],
  ['an unknown revision', file(entry({revisions: "['1.3']"})), ['0.yml:6 revisions: "1.3" is not allowed here.']],
  ['no revision', file(entry({revisions: '[]'})), ['0.yml:6 revisions: a list is needed here, with at least 1 item.']],
  ['no source', file(entry({sources: '[]'})), ['0.yml:7 sources: a list is needed here, with at least 1 item.']],
  ['a source nobody can read', file(entry({sources: '[TS 1.1]'})), ['0.yml:7 sources: "TS 1.1" is not a source;']],
  ['a missing answer', file(entry({answer: undefined})), ['0.yml:3 questions: the key "answer" is missing.']],
  ['a long short answer', file(entry({answer: long})), ['0.yml:5 answer: the first paragraph is the short answer']],
  ['an answer that begins with a list', file(entry({answer: '"- one"'})), ['0.yml:5 answer: the first paragraph is']],
  [
    'Markdown in a question',
    file(entry({question: '"Why `4.05`?"'})),
    ['0.yml:4 question: "Why `4.05`?" is not plain'],
  ],
  [
    'several at once',
    file(entry({id: 'Why'}) + entry({date: 'today'})),
    ['0.yml:3 id: "Why" is not an id', '0.yml:14 date: "today" is not a day'],
  ],
])('%s stops the questions with file and line', (_, text, expected) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(expected.length);
  expected.forEach((start, index) => expect(problems[index]).toContain(start));
});

test('an id belongs to one question, also across files, and never to a heading of the page', () => {
  expect(problemsOf(file(entry()), file(entry()))).toEqual([
    '1.yml:3 id: "why-4-05" is taken by 0.yml. Choose another.',
  ]);
  expect(problemsOf(file(entry({id: 'bootstrap'})))).toEqual([
    '0.yml:3 id: "bootstrap" is taken by the heading of a group. Choose another.',
  ]);
});

test('an answer leads to a page of the guide that exists', () => {
  const files = [{path: 'a.yml', text: file(entry({guide: 'reporting/send'}))}];
  const {groups} = buildFaq(files, new Map([['reporting/send', {title: 'Send', href: '/lwm2m/1.2/reporting/send/'}]]));
  expect(toMdx(groups)).toContain('More in the guide: [Send](/lwm2m/1.2/reporting/send/).');
  expect(buildFaq(files, new Map()).problems).toMatchObject([
    {file: 'a.yml', line: 9, message: expect.stringMatching(/^guide: "reporting\/send" is not a page/) as string},
  ]);
});

test('nothing an answer says becomes code', () => {
  const answer = '"If pmin < pmax then {stop} in `</5>;ver=1.1`."';
  const {groups} = buildFaq([{path: 'a.yml', text: file(entry({answer}))}]);
  const mdx = toMdx(groups);
  expect(mdx).toContain(String.raw`If pmin \< pmax then \{stop} in`);
  expect(mdx).toContain('`</5>;ver=1.1`');
});

test('search engines get the short answer as plain text, with its address', () => {
  const answer = '|\n      **No.** See [Object 5](/registry/objects/5/).\n\n      More.';
  const {groups} = buildFaq([{path: 'a.yml', text: file(entry({answer}))}]);
  expect(buildFaqPage(groups, 'https://example.org/faq/').mainEntity).toEqual([
    {
      '@type': 'Question',
      name: 'Why 4.05?',
      url: 'https://example.org/faq/#why-4-05',
      acceptedAnswer: {'@type': 'Answer', text: 'No. See Object 5.'},
    },
  ]);
});
