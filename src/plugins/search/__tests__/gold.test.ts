import {existsSync} from 'node:fs';
import {measureGold, type GoldCase} from '../../../domain/search/gold/measure';
import {Library} from '../../../domain/search/Library';
import {loadRegistry} from '../../registry/content';
import {toIdentifierCases} from '../gold/identifierCases';
import {goldFiles, readGold} from '../gold/readGold';
import {openSourceLibrary, readQuestions} from '../gold/sources';
import {buildExact} from '../props';

const library = openSourceLibrary('registry');
const ask = (text: string) => library.search({text, scope: '1.2', most: 4});

test('the gold set has at least 200 queries, none of them twice', () => {
  const queries = goldFiles.flatMap(readGold).map(([query]) => query);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
});

test('every identifier is answered by the first result', () => {
  expect(measureGold(readGold('identifiers'), 1, ask).misses).toEqual([]);
});

test.each(['names', 'typos'] as const)('95 of 100 %s are answered by the first three results', (file) => {
  expect(measureGold(readGold(file), 3, ask).share).toBeGreaterThanOrEqual(0.95);
});

test.each([
  {name: 'questions in other words', cases: readGold('questions')},
  {name: 'questions of the FAQ', cases: readQuestions().map(({title, to}): GoldCase => [title, to])},
])('85 of 100 $name are answered by the first five results', ({cases}) => {
  expect(measureGold(cases, 5, ask).share).toBeGreaterThanOrEqual(0.85);
});

test('every question of the gold set has its answer in the FAQ', () => {
  const known = new Set(readQuestions().map(({to}) => to));
  expect(readGold('questions').filter(([, answer]) => ![answer].flat().some((to) => known.has(to)))).toEqual([]);
});

const official = process.env.LWM2M_REGISTRY_DIR ?? '../shared/lwm2m-registry';
test.each(['registry', official].filter((dir) => existsSync(dir)))('%s: every ID, URN and path comes first', (dir) => {
  const {registry} = loadRegistry(dir);
  const whole = new Library(buildExact(registry));
  const {misses} = measureGold(toIdentifierCases(registry), 1, (text) => whole.search({text, scope: '1.2', most: 1}));
  expect(misses).toEqual([]);
});
