import type {Answer} from '../Library';

/** A query and the address that answers it, or one of several that do. */
export type GoldCase = [query: string, answer: string | string[]];

/** A query whose answer does not come among the first results that it should be in. */
export interface Miss {
  query: string;
  wanted: string[];
  /** Place of the answer in the order of the page, from 1; absent when it is not found at all. */
  place?: number;
  /** What came instead. */
  first: string[];
}

export interface Measured {
  count: number;
  misses: Miss[];
  /** Share of the queries that are answered, 0 to 1. */
  share: number;
}

/** Asks every query, and looks for its answer among the first `within` results as a reader sees them, group by group. */
export function measureGold(cases: readonly GoldCase[], within: number, ask: (query: string) => Answer): Measured {
  const misses = cases.flatMap(([query, answer]): Miss[] => {
    const wanted = [answer].flat();
    const found = ask(query).groups.flatMap(({results}) => results.map(({to}) => to));
    const place = found.findIndex((to) => wanted.includes(to)) + 1;
    const first = found.slice(0, within);
    return place > 0 && place <= within ? [] : [{query, wanted, ...(place > 0 && {place}), first}];
  });
  return {count: cases.length, misses, share: 1 - misses.length / cases.length};
}
