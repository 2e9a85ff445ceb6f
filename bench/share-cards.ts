/**
 * What the cards that links are shown with cost: drawn for the first time, taken from the cache, and in bytes.
 *
 *     npx jiti bench/share-cards.ts [DIR]
 */
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chooseCard, type PlacedCard} from '../src/domain/share-cards';
import {findRegistryDir, loadRegistry} from '../src/plugins/registry/content';
import {buildSources} from '../src/plugins/share-cards/sources';
import {cardFile, writeCards} from '../src/plugins/share-cards/writeCards';
import {budgets} from './budgets';
import {printReport} from './report';

const dir = findRegistryDir('.', {dir: process.argv[2] ?? process.env.REGISTRY_DIR});
const site = mkdtempSync(path.join(tmpdir(), 'cards-'));
const outDir = path.join(site, 'build');

/** The cards of all Objects. */
function buildCards(): PlacedCard[] {
  const sources = buildSources(loadRegistry(dir, 'warn').registry, [], {});
  return [...sources.objects.keys()].flatMap(
    (id) => chooseCard({path: `registry/objects/${id}/`, title: '', crumbs: []}, sources) ?? [],
  );
}

/** Processor time of all threads in milliseconds. */
async function timeWriting(cards: readonly PlacedCard[]): Promise<number> {
  const before = process.cpuUsage();
  await writeCards(site, outDir, cards);
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

const cards = buildCards();
cards.forEach(({place}) => mkdirSync(path.join(outDir, place), {recursive: true}));
const drawn = await timeWriting(cards);
const kept = await timeWriting(cards);
const bytes = cards.map(({place}) => statSync(path.join(outDir, place, cardFile)).size);
rmSync(site, {recursive: true});

printReport(`Cards of the Objects in ${dir}`, [
  {name: 'cards', value: cards.length, unit: ''},
  {name: 'drawing all', value: drawn, unit: 'ms'},
  {name: 'drawing one', value: drawn / cards.length, unit: 'ms', budget: budgets.cardDrawn},
  {name: 'taking one from the cache', value: kept / cards.length, unit: 'ms', budget: budgets.cardKept},
  {
    name: 'mean size',
    value: bytes.reduce((sum, each) => sum + each, 0) / cards.length,
    unit: 'B',
    budget: budgets.card,
  },
  {name: 'largest', value: Math.max(...bytes), unit: 'B'},
]);
