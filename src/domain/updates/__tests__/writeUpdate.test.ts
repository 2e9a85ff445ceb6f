import fc from 'fast-check';
import {parseUpdate, toFileName, writeUpdate} from '..';
import type {Vocabulary} from '../model';

const known: Vocabulary = {
  groups: ['dmso'],
  authors: [],
  topics: ['firmware'],
  revisions: ['1.2'],
  objects: new Map([[5, ['1.0', '1.2']]]),
};

const words = fc
  .stringMatching(/^[A-Za-z0-9 :#'"&*!?@%,.|-]{1,60}$/)
  .filter((text) => text.trim() === text && text !== '');

test('what is written is read again, whatever signs the texts have', () => {
  fc.assert(
    fc.property(words, words, (title, description) => {
      const facts = {title, description, date: '2026-01-02', groups: ['dmso'], kind: 'article', revisions: ['1.2']};
      const source = writeUpdate({...facts, objects: ['5:1.2'], topics: [], summary: 'In short.', text: 'More.'});
      const {value, problems} = parseUpdate(source, toFileName(facts), known);
      expect(problems).toEqual([]);
      expect(value).toEqual({...facts, objects: [{id: 5, version: '1.2'}]});
    }),
  );
});

test.each([
  ['LwM2M 1.2.2 is approved', '2024-06-13-lwm2m-1-2-2-is-approved.mdx'],
  ['Réunion à Düsseldorf – “plenary”', '2024-06-13-reunion-a-dusseldorf-plenary.mdx'],
  ['東京', '2024-06-13-update.mdx'],
])('the file of "%s" is named %s', (title, name) => {
  expect(toFileName({date: '2024-06-13', title})).toBe(name);
});
