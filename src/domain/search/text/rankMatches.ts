import {ranks, type Hit, type Rank} from '../hits';
import type {TextMatch} from './TextIndex';

/** A document with fewer of the terms than this share does not answer. */
const leastCoverage = 0.5;

/** Puts matches into ranks by what their titles say; those with too few of the terms are left out. */
export function rankMatches(matches: readonly TextMatch[], terms: readonly string[]): Hit[] {
  const asked = terms.join(' ');
  return matches
    .filter(({coverage}) => coverage >= leastCoverage)
    .map((match) => ({
      document: match.document,
      rank: rankOf(match, terms, asked),
      score: match.score * match.coverage,
      terms: match.terms,
    }));
}

function rankOf({title, coverage, terms: matched}: TextMatch, terms: readonly string[], asked: string): Rank {
  if (title === asked) {
    return ranks.name;
  }
  if (title.startsWith(asked)) {
    return ranks.prefix;
  }
  if (coverage < 1) {
    return ranks.partly;
  }
  const words = title.split(' ');
  if (terms.every((term) => words.some((word) => word.startsWith(term)))) {
    return ranks.nameWords;
  }
  const inTitle = matched.filter((term) => words.includes(term)).length;
  return inTitle >= terms.length ? ranks.fuzzyName : ranks.text;
}
