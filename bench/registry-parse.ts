/**
 * How long it takes to read all XML files of a registry folder and build the registry.
 *
 *     npx jiti bench/registry-parse.ts [DIR]
 */
import {findRegistryDir, loadRegistry, readRegistryFiles} from '../src/plugins/registry/content';
import {budgets} from './budgets';
import {printReport} from './report';
import {median} from './statistics';

const runs = 5;
const dir = findRegistryDir('.', {dir: process.argv[2] ?? process.env.REGISTRY_DIR});

function timeRun(): number {
  const start = performance.now();
  loadRegistry(dir, 'warn');
  return performance.now() - start;
}

const times = Array.from({length: runs}, timeRun);
const files = readRegistryFiles(dir);
const bytes = files.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);

printReport(`Reading ${dir}`, [
  {name: 'XML files', value: files.length, unit: ''},
  {name: 'size', value: bytes / 1e6, unit: 'MB'},
  {name: 'first run', value: times[0]!, unit: 'ms', budget: budgets.parse},
  {name: `median of ${runs}`, value: median(times), unit: 'ms', budget: budgets.parse},
]);
