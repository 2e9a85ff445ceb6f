import {parseUpdate, toFileName, toFormWords, writeUpdate} from '..';

const vocabulary = {groups: ['dmso'], authors: [], topics: [], objects: new Map(), revisions: []};

test('an empty form is told its fields, not the keys of the file', () => {
  const draft = {title: '', description: '', date: '2026-11-21', groups: [], kind: 'article', summary: '', text: ''};
  const {problems} = parseUpdate(writeUpdate(draft), toFileName(draft), vocabulary);
  expect(problems.map(({message}) => toFormWords(message))).toEqual(
    expect.arrayContaining([
      'Fill in the title.',
      'Fill in the description.',
      'Choose a Working Group.',
      'Write the first paragraph.',
    ]),
  );
  expect(problems.map(({message}) => toFormWords(message)).join()).not.toMatch(/key|front matter/);
});

test('what the form has no words for stays as it is', () => {
  expect(toFormWords('it has 200 characters.')).toBe('it has 200 characters.');
});
