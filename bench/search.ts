/**
 * How well the search answers the gold set, how much it weighs and how long it takes to build.
 *
 *     npx jiti bench/search.ts [BUILD] [REGISTRY_DIR]
 *
 * With a built site its own texts are asked, else those in the repository.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {toRegistryDocuments, type SearchDocument} from '../src/domain/search';
import {measureGold, type GoldCase, type Measured} from '../src/domain/search/gold/measure';
import {Library} from '../src/domain/search/Library';
import {findRegistryDir, loadRegistry} from '../src/plugins/registry/content';
import {textsFile, type TextList} from '../src/plugins/search/client/textList';
import {readGold} from '../src/plugins/search/gold/readGold';
import {openSourceLibrary, readQuestions} from '../src/plugins/search/gold/sources';
import {buildExact} from '../src/plugins/search/props';
import {budgets} from './budgets';
import {printReport, type Measurement} from './report';

const [build = 'build', dir = findRegistryDir('.', {})] = process.argv.slice(2);
const {registry} = loadRegistry(dir);

/** The texts of a built site, by the name of their file; nothing where there is none. */
function readBuiltTexts(): [name: string, json: string][] {
  const list = path.join(build, textsFile);
  if (!existsSync(list)) {
    return [];
  }
  const files = (JSON.parse(readFileSync(list, 'utf8')) as TextList).filter(({file}) => !file.startsWith('registry.'));
  return files.map(({file}) => [file, readFileSync(path.join(path.dirname(list), file), 'utf8')]);
}

function measureTime<T>(action: () => T): {result: T; time: number} {
  const start = performance.now();
  const result = action();
  return {result, time: performance.now() - start};
}

function printMisses(name: string, {count, misses}: Measured): void {
  console.log(`\n${name}: ${count - misses.length} of ${count}`);
  for (const {query, wanted, place, first} of misses) {
    console.log(`  ${query}\n    wanted ${wanted.join(' or ')}, ${place ? `came at ${place}` : 'not found'}`);
    console.log(`    came ${first.join(' ') || 'nothing'}`);
  }
}

const built = readBuiltTexts();
const exact = JSON.stringify(buildExact(registry));
const {result: described, time: buildTime} = measureTime(() => toRegistryDocuments(registry));
const {result: library, time: indexTime} = measureTime(() => {
  if (built.length === 0) {
    return openSourceLibrary(dir);
  }
  const opened = new Library(buildExact(registry));
  [described, ...built.map(([, json]) => JSON.parse(json) as SearchDocument[])].forEach((texts) => opened.add(texts));
  return opened;
});

const sizes: Measurement[] = [['registry', JSON.stringify(described)] as const, ...built].map(([name, json]) => ({
  name: `texts: ${name}`,
  value: gzipSync(json).length,
  unit: 'bytes',
  budget: budgets.searchTexts,
}));
printReport(`Search over ${registry.objects.length} objects and ${built.length > 0 ? build : 'the sources'}`, [
  {name: 'small index', value: gzipSync(exact).length, unit: 'bytes', budget: budgets.searchExact},
  ...sizes,
  {name: 'texts of the registry made', value: buildTime, unit: 'ms'},
  {name: 'all of it indexed', value: indexTime, unit: 'ms', budget: budgets.searchIndex},
]);

/** Answers that this registry has; another one may lack an object or a version of the gold set. */
const known = new Set(
  registry.objects.flatMap(({objectId, versions}) =>
    ['', ...versions.map(({version}) => `${version}/`)].map((part) => `/registry/objects/${objectId}/${part}`),
  ),
);
const isKnown = ([, answer]: GoldCase) =>
  [answer].flat().some((to) => !to.startsWith('/registry/objects/') || known.has(to.replace(/#.*/, '')));
const ask = (text: string) => library.search({text, scope: '1.2', most: 4});
const asked = readQuestions().map(({title, to}): GoldCase => [title, to]);
const identifiers = measureGold(readGold('identifiers').filter(isKnown), 1, ask);
const names = measureGold([...readGold('names'), ...readGold('typos')], 3, ask);
const questions = measureGold([...readGold('questions'), ...asked], 5, ask);
printMisses('Identifiers, first', identifiers);
printMisses('Names and typos, in the first three', names);
printMisses('Questions, in the first five', questions);

const percent = ({share}: Measured) => `${(100 * share).toFixed(1)} %`;
const kept = identifiers.share === 1 && names.share >= 0.95 && questions.share >= 0.85;
process.exitCode = kept ? process.exitCode : 1;
console.log(`\nidentifiers ${percent(identifiers)}, names ${percent(names)}, questions ${percent(questions)}`);
