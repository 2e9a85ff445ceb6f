import {groups, ranks, type Hit, type Rank} from '../hits';
import type {Question} from '../question/model';
import type {TextMatch} from './TextIndex';

/** A document with fewer of the terms than this share does not answer. */
const leastCoverage = 0.5;
/** With as many documents that have all of the terms, those that have only some are not needed. */
const enough = 8;
/** Words that a name has as well as lacks: `Security`, `LwM2M Security`, `Security Object`. */
const optional = new Set(['lwm2m', 'object', 'resource']);

/** Ranks in which all hits answer equally well. */
const ordered = new Set<Rank>([ranks.meant, ranks.name, ranks.begun, ranks.closeName]);

/** What was asked for, in the forms that titles are compared with. */
interface Asked {
  /** The text, to compare questions with. */
  plain: string;
  /** The words that a name would have. */
  name: readonly string[];
}

/** Puts matches into ranks by what their titles say; those with too few of the terms are left out. */
export function rankMatches(matches: readonly TextMatch[], {text, terms}: Pick<Question, 'text' | 'terms'>): Hit[] {
  const asked: Asked = {plain: toPlain(text), name: toName(terms)};
  const whole = matches.filter(({coverage}) => coverage === 1).length;
  const least = whole >= enough ? 1 : leastCoverage;
  return matches.filter(({coverage}) => coverage >= least).map((match) => toHit(match, rankOf(match, asked)));
}

/** Whoever writes the beginning of a name means an Object before one of the many Resources that begin so. */
const objectFirst = 4;

/** Equal names come in the order of their groups, then of their IDs; all others by how well they match. */
function toHit({document, place, score, coverage, terms}: TextMatch, rank: Rank): Hit {
  const order = 1 / (1 + groups.indexOf(document.group) + place / 1e6);
  const weight = rank === ranks.prefix && document.group === 'objects' ? objectFirst : 1;
  return {document, rank, score: ordered.has(rank) ? order : score * coverage * weight, terms};
}

function rankOf({document, title, coverage, terms}: TextMatch, asked: Asked): Rank {
  if (document.title.endsWith('?') && toPlain(document.title) === asked.plain) {
    return ranks.meant;
  }
  const name = toName(title);
  const nameText = name.join(' ');
  const askedText = asked.name.join(' ');
  if (nameText === askedText) {
    return ranks.name;
  }
  if (nameText.startsWith(askedText)) {
    return name.length === asked.name.length ? ranks.begun : ranks.prefix;
  }
  return coverage < 1 ? ranks.partly : rankWords(name, terms, asked);
}

/** The rank by how many of the words stand in the name; `matched` has those that come near as well. */
function rankWords(name: readonly string[], matched: readonly string[], asked: Asked): Rank {
  const inName = name.filter((word) => matched.includes(word)).length;
  if (inName < asked.name.length) {
    return ranks.text;
  }
  if (asked.name.every((term) => name.some((word) => word.startsWith(term)))) {
    return ranks.nameWords;
  }
  return inName === name.length ? ranks.closeName : ranks.closeWords;
}

/** A name without the words that it may have or not. */
function toName(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !optional.has(term));
  return telling.length > 0 ? telling : terms;
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/[\s?!.]+$/, '');
}
