import type {RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {kindNames, kinds, type Kind} from '../../domain/updates';
import type {Update, UpdatesContent} from './content';
import {readGroupNames} from './vocabulary';

/** An update as lists show it. */
export type UpdateRow = Pick<Update, 'title' | 'description' | 'date' | 'kind' | 'path'>;

export interface YearProps {
  year: string;
  /** Newest first. */
  updates: UpdateRow[];
}

/** A way to some of the updates. */
export interface Way {
  label: string;
  path: string;
  count: number;
}

/** Ways to the updates of a group, a kind, a year. */
export interface Overview {
  groups: Way[];
  kinds: Way[];
  years: Way[];
}

export function toRow({title, description, date, kind, path}: Update): UpdateRow {
  return {title, description, date, kind, path};
}

/** A page for each year that has updates. */
export function buildYearRoutes({updates}: UpdatesContent, baseUrl: string): RouteConfig[] {
  return [...groupBy(updates, toYear)].map(([year, entries]) => ({
    path: normalizeUrl([baseUrl, `updates/${year}/`]),
    exact: true,
    component: '@theme/UpdatesYearPage',
    props: {year, updates: entries.map(toRow)} satisfies YearProps as unknown as Record<string, unknown>,
  }));
}

/** The updates on each revision line, newest first. */
export function buildRevisionRows({updates}: UpdatesContent, lines: readonly string[]): Map<string, UpdateRow[]> {
  const isAbout =
    (line: string) =>
    ({revisions = []}: Update) =>
      revisions.includes(line);
  return new Map(lines.map((line) => [line, updates.filter(isAbout(line)).map(toRow)]));
}

export function buildOverview({updates}: UpdatesContent, dir: string): Overview {
  const names = readGroupNames(dir);
  const groups = groupBy(
    updates.flatMap((update) => update.groups.map((group) => ({...update, group}))),
    ({group}) => group,
  );
  const byKind = groupBy(updates, ({kind}) => kind);
  return {
    groups: [...groups].map(([key, {length}]) => ({
      label: names[key] ?? key,
      path: `/updates/groups/${key}/`,
      count: length,
    })),
    kinds: kinds.flatMap((kind: Kind) => toWays(kindNames[kind], `/updates/tags/${kind}/`, byKind.get(kind))),
    years: [...groupBy(updates, toYear)].map(([year, {length}]) => ({
      label: year,
      path: `/updates/${year}/`,
      count: length,
    })),
  };
}

function toWays(label: string, path: string, entries: readonly Update[] = []): Way[] {
  return entries.length > 0 ? [{label, path, count: entries.length}] : [];
}

function toYear({date}: Update): string {
  return date.slice(0, 4);
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  }
  return groups;
}
