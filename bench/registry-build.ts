/**
 * How much processor time a registry page adds to a build: two builds, of a smaller and a larger registry.
 *
 *     npx jiti bench/registry-build.ts DIR LARGER_DIR BUILD LARGER_BUILD
 */
import {spawnSync} from 'node:child_process';
import {readPages} from '../src/plugins/quality/builtSite';
import {budgets} from './budgets';
import {printReport, stop} from './report';

/** Time of all threads and processes, which Node cannot ask for itself. */
const timed = 'TIMEFORMAT="processor %U %S"; time npx docusaurus build --out-dir "$0"';

interface Build {
  pages: number;
  /** Processor time in milliseconds. */
  cost: number;
}

/** Builds twice and measures the second time: the first one fills the caches. */
function measureBuild(registry: string, outDir: string): Build {
  runBuild(registry, outDir);
  return {cost: runBuild(registry, outDir), pages: readPages(outDir, 'registry').length};
}

function runBuild(registry: string, outDir: string): number {
  const env = {...process.env, REGISTRY_DIR: registry};
  const {status, stdout, stderr} = spawnSync('bash', ['-c', timed, outDir], {env, encoding: 'utf8'});
  const seconds = /processor ([\d.]+) ([\d.]+)/.exec(stderr);
  if (status !== 0 || !seconds) {
    stop(`The build from ${registry} failed:\n${stdout}\n${stderr}`);
  }
  return 1000 * (Number(seconds[1]) + Number(seconds[2]));
}

const [dir, largerDir, outDir, largerOutDir] = process.argv.slice(2);
if (!dir || !largerDir || !outDir || !largerOutDir) {
  stop('Name two registries and two folders: npx jiti bench/registry-build.ts DIR LARGER_DIR BUILD LARGER_BUILD');
}
const small = measureBuild(dir, outDir);
const large = measureBuild(largerDir, largerOutDir);
printReport('Two builds, processor time', [
  {name: 'registry pages, first', value: small.pages, unit: ''},
  {name: 'first', value: small.cost, unit: 'ms'},
  {name: 'registry pages, second', value: large.pages, unit: ''},
  {name: 'second', value: large.cost, unit: 'ms'},
  {
    name: 'per page added',
    value: (large.cost - small.cost) / (large.pages - small.pages),
    unit: 'ms',
    budget: budgets.buildPage,
  },
]);
