import {compareText} from '../../../domain/registry/problems';
import {compareVersions} from '../../../domain/registry/version';
import type {ListRow} from './row';

/** Columns the list can be ordered by. */
const orders = {
  id: (a: ListRow, b: ListRow) => a.id - b.id,
  name: (a: ListRow, b: ListRow) => compareWords(a.name, b.name),
  version: (a: ListRow, b: ListRow) => compareVersions(a.version, b.version),
  owner: (a: ListRow, b: ListRow) => compareWords(a.owner ?? '', b.owner ?? ''),
  lwm2m: (a: ListRow, b: ListRow) => compareVersions(a.lwm2m, b.lwm2m),
  resources: (a: ListRow, b: ListRow) => a.resources.length - b.resources.length,
} satisfies Record<string, (a: ListRow, b: ListRow) => number>;

export type SortKey = keyof typeof orders;
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** Ordered rows; without an order they stay as they were found, the best first. */
export function sortRows(rows: readonly ListRow[], sort: Sort | undefined): readonly ListRow[] {
  if (!sort) {
    return rows;
  }
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * orders[sort.key](a, b) || a.id - b.id);
}

/** All rows in the order to show: as asked for, else by ID after the one found first. */
export function arrangeRows(
  rows: readonly ListRow[],
  found: readonly ListRow[],
  sort: Sort | undefined,
): readonly ListRow[] {
  const [first] = found;
  return sort || !first ? sortRows(rows, sort) : [first, ...rows.filter((row) => row !== first)];
}

/** Reads `name`, or `-name` for the other way round. */
export function parseSort(text: string | null | undefined): Sort | undefined {
  const key = text?.replace(/^-/, '') ?? '';
  return Object.hasOwn(orders, key) ? {key: key as SortKey, descending: text!.startsWith('-')} : undefined;
}

export function formatSort({key, descending}: Sort): string {
  return `${descending ? '-' : ''}${key}`;
}

function compareWords(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase());
}
