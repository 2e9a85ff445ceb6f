/**
 * How well the search answers the gold set, how much it weighs and how long it takes to build.
 *
 *     npm run bench:search -- [BUILD] [REGISTRY_DIR] [--save]
 *
 * With a built site its own texts are asked, else those in the repository. `--save` writes the numbers to `bench/results`.
 */
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {toRegistryDocuments, type SearchDocument} from '../src/domain/search';
import {Library} from '../src/domain/search/Library';
import {loadRegistry} from '../src/plugins/registry/content';
import {readBuiltTexts} from '../src/plugins/search/gold/readBuiltTexts';
import {goldKinds, scoreGold, type GoldKind} from '../src/plugins/search/gold/scoreGold';
import {openSourceLibrary} from '../src/plugins/search/gold/sources';
import {buildExact} from '../src/plugins/search/props';
import {budgets} from './budgets';
import {findMeasuredRegistry} from './registryDir';
import {printReport, type Measurement} from './report';
import {ResultFile} from './resultFile';
import {describeVersions, portal} from './sites';

const {values, positionals} = parseArgs({allowPositionals: true, options: {save: {type: 'boolean', default: false}}});
const [build = 'build', dir = findMeasuredRegistry()] = positionals;
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

const gold = scoreGold(library, registry);
const score = Object.entries(gold).map(([kind, measured]) => ({...goldKinds[kind as GoldKind], ...measured}));
score.forEach(printMisses);
process.exitCode = score.every(({share, least}) => share >= least) ? process.exitCode : 1;
console.log(`\n${score.map(({title, share}) => `${title}: ${(100 * share).toFixed(1)} %`).join(', ')}`);

const toPercent = ({share}: {share: number}) => Math.round(1000 * share) / 10;
const toKiB = (bytes: number) => Math.round((10 * bytes) / 1024) / 10;
const file = new ResultFile('search', values.save, {portal: describeVersions(portal)});
file.add({
  site: portal.name,
  identifiers: toPercent(gold.identifiers),
  names: toPercent(gold.names),
  questions: toPercent(gold.questions),
  indexMs: Math.round(indexTime),
  exactKiB: toKiB(gzipSync(exact).length),
  textsKiB: toKiB(sizes.reduce((sum, {value}) => sum + value, 0)),
});
file.close();
