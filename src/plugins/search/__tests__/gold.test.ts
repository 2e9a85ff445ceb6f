import {existsSync} from 'node:fs';
import {measureGold} from '../../../domain/search/gold/measure';
import {Library} from '../../../domain/search/Library';
import {loadRegistry} from '../../registry/content';
import {toIdentifierCases} from '../gold/identifierCases';
import {goldFiles, readGold} from '../gold/readGold';
import {goldKinds, scoreGold, type GoldKind} from '../gold/scoreGold';
import {openSourceLibrary, readQuestions} from '../gold/sources';
import {buildExact} from '../props';

const library = openSourceLibrary('registry');
const score = scoreGold(library, loadRegistry('registry').registry);

test('the gold set has at least 200 queries, none of them twice', () => {
  const queries = goldFiles.flatMap((name) => readGold(name)).map(([query]) => query);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
});

test.each(Object.entries(goldKinds))('enough %s are answered by the first results', (kind, {least}) => {
  const {count, misses, share} = score[kind as GoldKind];
  expect(count).toBeGreaterThan(50);
  expect({share, enough: share >= least, misses}).toMatchObject({enough: true});
});

test('what a registry does not have is not asked of it', () => {
  const none = scoreGold(library, {objects: []});
  expect(none.identifiers.count).toBeLessThan(score.identifiers.count);
  expect(none.names.count).toBe(score.names.count);
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
