import type {ObjectDocument} from '../../registry/publish/object-document';
import {checkRanges, readPayload, type Objects} from '..';

const battery = {
  id: 9,
  name: 'Battery Level',
  range: {kind: 'numbers', text: '0..100', intervals: [{min: 0, max: 100}]},
};
const serial = {id: 2, name: 'Serial Number', range: {kind: 'length', text: '0..3', intervals: [{min: 0, max: 3}]}};
const device = {versions: [{resources: [battery, serial]}]} as unknown as ObjectDocument;
const objects: Objects = new Map([[3, device]]);
const notesOf = (text: string) => checkRanges(readPayload({text})!.nodes, objects);

test('a number outside the range of its Resource is noted with its place', () => {
  const [note, ...more] = notesOf('[{"n":"/3/0/9","v":150}]');
  expect(more).toEqual([]);
  expect(note).toMatchObject({
    level: 'finding',
    offset: 19,
    length: 3,
    message: '/3/0/9 is 150; the registry allows 0..100 for Resource 9 (Battery Level).',
    clause: 'Object 3',
  });
});

test.each([
  ['within the range', '[{"n":"/3/0/9","v":100}]'],
  ['a Resource of an unknown Object', '[{"n":"/4/0/9","v":150}]'],
  ['a Resource without a range', '[{"n":"/3/0/13","v":150}]'],
  ['a number where the range counts characters', '[{"n":"/3/0/2","v":150}]'],
  ['a text', '[{"n":"/3/0/9","vs":"x"}]'],
])('%s is not noted', (_, text) => {
  expect(notesOf(text)).toEqual([]);
});
