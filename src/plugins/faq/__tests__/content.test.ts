import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {evaluate} from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import {faqGroups} from '../../../domain/faq';
import {newestRevision} from '../../../domain/revisions';
import {loadQuestions, questionsDir} from '../content';
import {buildPartial} from '../partial';

const groups = loadQuestions('.');
const questions = groups.flatMap((group) => group.questions);

test('at least 60 questions are answered, each with sources and a day, in every group', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(questions.filter(({sources, date}) => sources.length === 0 || !date)).toEqual([]);
  expect(groups.map(({group}) => group)).toEqual(Object.keys(faqGroups));
  expect(groups.filter((group) => group.questions.length < 5)).toEqual([]);
});

test('answers lead to the guide, where it says more', () => {
  const leading = questions.filter(({guide}) => guide);
  expect(leading.length).toBeGreaterThanOrEqual(60);
  expect(leading.find(({id}) => id === 'leave-queue-mode')?.guide).toEqual({
    title: 'Queue mode',
    href: `/lwm2m/${newestRevision.line}/registration/queue-mode/`,
  });
});

test('an answer to a question of the protocol names a document, an RFC, a thread or a definition', () => {
  const protocol = groups.filter(({group}) => !['versions', 'objects', 'ipso', 'organisation'].includes(group));
  const vague = protocol
    .flatMap((group) => group.questions)
    .filter(({sources}) => sources.every(({href}) => /openmobilealliance\.org\/?$/.test(href)));
  expect(vague.map(({id}) => id)).toEqual([]);
});

test('the partial is MDX that compiles, with one element for each question', async () => {
  const partial = buildPartial(groups, {url: 'https://example.org', baseUrl: '/portal/'});
  const code = partial.replace(/^import .*$/gm, '');
  await expect(evaluate(code, {...runtime, baseUrl: import.meta.url})).resolves.toHaveProperty('default');
  expect(partial.match(/<Faq /g)).toHaveLength(questions.length);
  expect(partial).toContain('https://example.org/portal/faq/#uq-in-1-1');
});

test('all mistakes of all files are told at once, with the way out', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'faq-'));
  const dir = path.join(site, questionsDir);
  cpSync(questionsDir, dir, {recursive: true});
  writeFileSync(path.join(dir, 'formats.yml'), 'group: format\nquestions: []\n');
  writeFileSync(path.join(dir, 'zzz.yml'), 'questions: none\n');
  expect(() => loadQuestions(site, '.')).toThrow(
    [
      'The questions cannot be shown:',
      `${questionsDir}/formats.yml:1:8 group: "format" is not allowed here. Did you mean "formats"? Allowed: ${Object.keys(faqGroups).join(', ')}.`,
      `${questionsDir}/formats.yml:2:12 questions: a list is needed here, with at least 1 item.`,
      `${questionsDir}/zzz.yml:1:12 questions: a list is needed here, with at least 1 item.`,
      `${questionsDir}/zzz.yml:1:1 the key "group" is missing.`,
      'How entries are written: /contribute/answer-a-question/',
    ].join('\n'),
  );
});
