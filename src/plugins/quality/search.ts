import type {Bound, SearchScore} from '../../domain/quality';
import type {Registry} from '../../domain/registry';
import type {SearchDocument} from '../../domain/search';
import {Library} from '../../domain/search/Library';
import {budgets} from '../../../bench/budgets';
import {readBuiltTexts} from '../search/gold/readBuiltTexts';
import {goldKinds, scoreGold, type GoldKind} from '../search/gold/scoreGold';
import {buildExact} from '../search/props';
import {toCompressed} from './builtSite';

/** What the search of a built site answers and weighs; nothing when the portal uses a search of others. */
export function measureSearch(
  registry: Registry,
  outDir: string,
  siteDir: string,
): {score: SearchScore[]; bounds: Bound[]} | undefined {
  const texts = readBuiltTexts(outDir);
  if (texts.length === 0) {
    return undefined;
  }
  const exact = buildExact(registry);
  const library = new Library(exact);
  texts.forEach(([, json]) => library.add(JSON.parse(json) as SearchDocument[]));
  const score = Object.entries(scoreGold(library, registry, siteDir)).map(([kind, {count, misses}]) => ({
    ...goldKinds[kind as GoldKind],
    asked: count,
    answered: count - misses.length,
  }));
  const largest = Math.max(...texts.map(([, json]) => toCompressed(json)));
  const bounds: Bound[] = [
    {
      name: 'What the search loads first',
      value: toCompressed(JSON.stringify(exact)),
      most: budgets.searchExact,
      unit: 'bytes',
    },
    {name: 'Texts for the search, largest file', value: largest, most: budgets.searchTexts, unit: 'bytes'},
  ];
  return {score, bounds};
}
