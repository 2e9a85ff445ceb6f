import {filterRows} from '../../../domain/registry/filter';
import type {ListRow} from './row';

/** What the list can be narrowed by, and the values an object has there. */
const valuesOf = {
  class: (row: ListRow) => (row.class ? [row.class] : []),
  owner: (row: ListRow) => (row.owner ? [row.owner] : []),
  lwm2m: (row: ListRow) => [row.lwm2m],
  type: (row: ListRow) => row.types,
  unit: (row: ListRow) => row.units,
  operation: (row: ListRow) => row.operations,
  several: (row: ListRow) => (row.versions > 1 ? ['yes'] : []),
  core: (row: ListRow) => (row.core ? ['yes'] : []),
} satisfies Record<string, (row: ListRow) => readonly string[]>;

export type FacetName = keyof typeof valuesOf;
export const facetNames = Object.keys(valuesOf) as FacetName[];

/** What the reader asks for: a text, the ID of a Resource, and at most one value of each facet. */
export interface Selection extends Partial<Record<FacetName, string>> {
  text: string;
  resource?: string;
}

/** The objects with each value of each facet, made once. */
export interface ListIndex {
  rows: readonly ListRow[];
  facets: ReadonlyMap<FacetName, ReadonlyMap<string, ReadonlySet<ListRow>>>;
  resources: ReadonlyMap<string, ReadonlySet<ListRow>>;
}

export interface Found {
  rows: ListRow[];
  /** For each facet and value: how many objects there would be with it and all that is chosen elsewhere. */
  counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
}

export function buildListIndex(rows: readonly ListRow[]): ListIndex {
  return {
    rows,
    facets: new Map(facetNames.map((name) => [name, groupRows(rows, valuesOf[name])])),
    resources: groupRows(rows, (row) => row.resources.map(String)),
  };
}

function groupRows(rows: readonly ListRow[], toValues: (row: ListRow) => readonly string[]): Map<string, Set<ListRow>> {
  const groups = new Map<string, Set<ListRow>>();
  for (const row of rows) {
    for (const value of toValues(row)) {
      groups.set(value, (groups.get(value) ?? new Set()).add(row));
    }
  }
  return groups;
}

/** The rows that answer, in the order of the IDs with the object meant first, and what each facet would leave. */
export function selectRows(index: ListIndex, selection: Selection): Found {
  const chosen = facetNames.filter((name) => selection[name]);
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  const rows: ListRow[] = [];
  for (const row of candidates(index, selection)) {
    const failing = chosen.filter((name) => !index.facets.get(name)?.get(selection[name]!)?.has(row));
    if (failing.length === 0) {
      rows.push(row);
    }
    // A row that fails one facet alone counts there, since another value could bring it back.
    const counted = failing.length === 0 ? facetNames : failing.length === 1 ? failing : [];
    counted.forEach((name) => countRow(counts.get(name)!, valuesOf[name](row)));
  }
  return {rows, counts};
}

function candidates(index: ListIndex, {text, resource}: Selection): ListRow[] {
  const rows = filterRows(index.rows, {text});
  const users = resource ? (index.resources.get(resource) ?? new Set()) : undefined;
  return users ? rows.filter((row) => users.has(row)) : rows;
}

function countRow(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}
