import {groups, ranks, type Group, type Hit} from './hits';

/** Hits of one group, the best first. */
export interface HitGroup {
  group: Group;
  /** As many as asked for. */
  hits: Hit[];
  /** How many there are. */
  total: number;
}

/**
 * Puts hits in order and in groups; the group with the best hit comes first, and no address comes twice. Where texts
 * alone answer, no group knows best: each shows half as many, so that the first of every group stands near the top.
 */
export function arrangeHits(hits: readonly Hit[], most: number): HitGroup[] {
  const ordered = distinct([...hits].sort(compareHits));
  const shown = ordered[0] && ordered[0].rank >= ranks.text ? Math.ceil(most / 2) : most;
  const found = groups.map((group) => ({group, all: ordered.filter(({document}) => document.group === group)}));
  return found
    .filter(({all}) => all.length > 0)
    .sort((a, b) => compareHits(a.all[0]!, b.all[0]!))
    .map(({group, all}) => ({group, hits: all.slice(0, shown), total: all.length}));
}

export function compareHits(a: Hit, b: Hit): number {
  return a.rank - b.rank || b.score - a.score;
}

/** One hit for each address: the best, with what it lacks from the others. */
function distinct(hits: readonly Hit[]): Hit[] {
  const found = new Map<string, Hit>();
  for (const hit of hits) {
    const first = found.get(hit.document.to);
    found.set(hit.document.to, first ? join(first, hit) : hit);
  }
  return [...found.values()];
}

function join(first: Hit, second: Hit): Hit {
  return {...first, document: {...second.document, ...first.document}, terms: [...first.terms, ...second.terms]};
}
