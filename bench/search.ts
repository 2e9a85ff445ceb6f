/**
 * How well the search answers the gold set, how much it weighs and how long it takes to build.
 *
 *     npx jiti bench/search.ts [BUILD] [REGISTRY_DIR]
 *
 * With a built site its own texts are asked, else those in the repository.
 */
import {gzipSync} from 'node:zlib';
import {toRegistryDocuments, type SearchDocument} from '../src/domain/search';
import {Library} from '../src/domain/search/Library';
import {findRegistryDir, loadRegistry} from '../src/plugins/registry/content';
import {readBuiltTexts} from '../src/plugins/search/gold/readBuiltTexts';
import {goldKinds, scoreGold, type GoldKind} from '../src/plugins/search/gold/scoreGold';
import {openSourceLibrary} from '../src/plugins/search/gold/sources';
import {buildExact} from '../src/plugins/search/props';
import {budgets} from './budgets';
import {printReport, type Measurement} from './report';

const [build = 'build', dir = findRegistryDir('.', {})] = process.argv.slice(2);
const {registry} = loadRegistry(dir);

function measureTime<T>(action: () => T): {result: T; time: number} {
  const start = performance.now();
  const result = action();
  return {result, time: performance.now() - start};
}

function printMisses({title, within, count, misses}: (typeof score)[number]): void {
  console.log(`\n${title}, in the first ${within}: ${count - misses.length} of ${count}`);
  for (const {query, wanted, place, first} of misses) {
    console.log(`  ${query}\n    wanted ${wanted.join(' or ')}, ${place ? `came at ${place}` : 'not found'}`);
    console.log(`    came ${first.join(' ') || 'nothing'}`);
  }
}

const built = readBuiltTexts(build).filter(([file]) => !file.startsWith('registry.'));
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

const score = Object.entries(scoreGold(library, registry)).map(([kind, measured]) => ({
  ...goldKinds[kind as GoldKind],
  ...measured,
}));
score.forEach(printMisses);
process.exitCode = score.every(({share, least}) => share >= least) ? process.exitCode : 1;
console.log(`\n${score.map(({title, share}) => `${title}: ${(100 * share).toFixed(1)} %`).join(', ')}`);
