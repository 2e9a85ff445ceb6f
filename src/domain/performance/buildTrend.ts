import {compareBuilds, type ComparedBuild} from './compareBuilds';
import {comparePages, type ComparedPage} from './comparePages';
import type {Machine, Result, SearchRow} from './result';

/** A measurement, and what it depends on. */
export interface Run {
  kind: Result['kind'];
  day: string;
  commit: string;
  machine: string;
  versions: string[];
  failures: string[];
}

/** A number of the portal, from one measurement to the next. */
export interface Series {
  name: string;
  unit: string;
  points: {day: string; commit: string; machine: string; value: number}[];
}

/** What the page of measurements shows; runs and points are oldest first. */
export interface Trend {
  runs: Run[];
  /** Numbers of the newest measurement of each kind. */
  latest: {build?: Latest<ComparedBuild>; pages?: Latest<ComparedPage>; search?: Latest<SearchRow>};
  series: Series[];
}

export interface Latest<Row> extends Run {
  rows: Row[];
}

/** What became of the portal from one measurement to the next; `results` are in the order of their time. */
export function buildTrend(results: readonly Result[]): Trend {
  const latest: Trend['latest'] = {};
  for (const result of results) {
    if (result.kind === 'build') {
      latest.build = {...toRun(result), rows: compareBuilds(result.rows)};
    } else if (result.kind === 'pages') {
      latest.pages = {...toRun(result), rows: comparePages(result.rows)};
    } else {
      latest.search = {...toRun(result), rows: result.rows};
    }
  }
  const series = numbers.map(({name, unit, of}) => ({name, unit, points: toPoints(results, of)}));
  return {runs: results.map(toRun), latest, series: series.filter(({points}) => points.length > 0)};
}

/** What is followed over time; undefined where a measurement does not have it. */
const numbers: {name: string; unit: string; of: (result: Result) => number | undefined}[] = [
  {
    name: 'Cold build of the whole portal, processor time',
    unit: 's',
    of: (result) =>
      result.kind === 'build'
        ? result.rows.find(({site, times, state}) => site === 'portal' && times === 1 && state === 'cold')?.cpuSeconds
        : undefined,
  },
  {
    name: 'Largest paint of the slowest page, on a phone',
    unit: 'ms',
    of: (result) => mostOf(result, ({largestPaintMs}) => largestPaintMs),
  },
  {
    name: 'Heaviest page, compressed',
    unit: 'KiB',
    of: (result) => mostOf(result, ({totalKiB}) => totalKiB),
  },
  {
    name: 'Questions that the search answers',
    unit: '%',
    of: (result) => (result.kind === 'search' ? result.rows[0]?.questions : undefined),
  },
];

function mostOf(result: Result, pick: (row: ComparedPage) => number | undefined): number | undefined {
  const rows = result.kind === 'pages' ? comparePages(result.rows).filter(({site}) => site === 'portal') : [];
  const values = rows.flatMap((row) => pick(row) ?? []);
  return values.length > 0 ? Math.max(...values) : undefined;
}

function toPoints(results: readonly Result[], of: (result: Result) => number | undefined): Series['points'] {
  return results.flatMap((result) => {
    const value = of(result);
    return value === undefined
      ? []
      : [{day: result.day, commit: result.commit, machine: nameOf(result.machine), value}];
  });
}

function toRun({kind, day, commit, machine, versions, failures = []}: Result): Run {
  const lines = Object.entries(versions).map(([name, version]) => `${name}: ${version}`);
  return {kind, day, commit, machine: nameOf(machine), versions: lines, failures};
}

function nameOf({processor, cores, memoryGiB, node}: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${node.replace(/^v/, '')}`;
}
