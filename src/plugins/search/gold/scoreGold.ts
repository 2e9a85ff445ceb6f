import type {Registry} from '../../../domain/registry';
import type {Library} from '../../../domain/search/Library';
import {measureGold, type GoldCase, type Measured} from '../../../domain/search/gold/measure';
import {readGold} from './readGold';
import {readQuestions} from './sources';

/** The kinds of queries: among how many first results the answer has to be, and for what share of them. */
export const goldKinds = {
  identifiers: {title: 'Identifiers', within: 1, least: 1},
  names: {title: 'Names and typos', within: 3, least: 0.95},
  questions: {title: 'Questions', within: 5, least: 0.85},
} as const;

export type GoldKind = keyof typeof goldKinds;

/** Asks the whole gold set; identifiers that the registry has no answer for are left out. */
export function scoreGold(
  library: Library,
  registry: Pick<Registry, 'objects'>,
  siteDir = '.',
): Record<GoldKind, Measured> {
  const ask = (text: string) => library.search({text, scope: '1.2', most: 4});
  const measure = (kind: GoldKind, ...cases: GoldCase[][]) => measureGold(cases.flat(), goldKinds[kind].within, ask);
  const asked = readQuestions(siteDir).map(({title, to}): GoldCase => [title, to]);
  return {
    identifiers: measure('identifiers', readGold('identifiers', siteDir).filter(createFilter(registry))),
    names: measure('names', readGold('names', siteDir), readGold('typos', siteDir)),
    questions: measure('questions', readGold('questions', siteDir), asked),
  };
}

/** Whether the registry has an answer; another one may lack an object or a version of the gold set. */
function createFilter({objects}: Pick<Registry, 'objects'>): (asked: GoldCase) => boolean {
  const pages = new Set(
    objects.flatMap(({objectId, versions}) =>
      ['', ...versions.map(({version}) => `${version}/`)].map((part) => `/registry/objects/${objectId}/${part}`),
    ),
  );
  const isThere = (to: string) => !to.startsWith('/registry/objects/') || pages.has(to.replace(/#.*/, ''));
  return ([, answer]) => [answer].flat().some(isThere);
}
