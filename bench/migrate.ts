/**
 * How long the migration of a page takes, and whether memory stays flat over many.
 *
 *     node --expose-gc node_modules/jiti/lib/jiti-cli.mjs bench/migrate.ts [FOLDER]
 *
 * Without a folder of old pages it takes copies of those in `e2e/seeds`, each with words of its own.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {convertFile} from '../scripts/migrate/convertFile';
import {findSources} from '../scripts/migrate/sources';
import {readSurroundings} from '../scripts/migrate/surroundings';
import {budgets} from './budgets';
import {printReport} from './report';
import {median, percentile} from './statistics';

const count = 1_000;
const seeds = 'e2e/seeds';
/** The first pages pay for programs that are not compiled yet. */
const warmUp = 100;

function makePages(folder: string): void {
  const pages = readdirSync(seeds).filter((name) => name.endsWith('.md'));
  for (let index = 0; index < count; index++) {
    const source = readFileSync(path.join(seeds, pages[index % pages.length]!), 'utf8');
    writeFileSync(path.join(folder, `${index}.md`), `${source}\n\n<p>Page <b>${index}</b></p>\n`);
  }
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const work = mkdtempSync(path.join(tmpdir(), 'bench-migrate-'));
try {
  const given = process.argv[2];
  if (!given) {
    makePages(work);
  }
  const out = path.join(work, 'out');
  const sources = findSources([given ?? work], out);
  const around = readSurroundings([], sources);
  const times: number[] = [];
  const heaps: number[] = [];
  sources.forEach((source, index) => {
    const start = performance.now();
    convertFile(source, around, {out, force: false});
    times.push(performance.now() - start);
    if ((index + 1) % warmUp === 0) {
      heaps.push(heap());
    }
  });
  printReport(`Migrating ${sources.length} pages`, [
    {name: 'first page', value: times[0]!, unit: 'ms'},
    {name: 'median of a page', value: median(times), unit: 'ms', budget: budgets.migratePage},
    {name: 'slowest of 100', value: percentile(times, 0.99), unit: 'ms'},
    {name: `heap after ${warmUp}`, value: heaps[0] ?? heap(), unit: 'MB'},
    {
      name: 'growth of the heap after that',
      value: heap() - (heaps[0] ?? heap()),
      unit: 'MB',
      budget: budgets.migrateHeap,
    },
  ]);
} finally {
  rmSync(work, {recursive: true, force: true});
}
