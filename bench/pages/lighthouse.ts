import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {PageRow} from '../../src/domain/performance';
import {installPackages} from '../installPackages';
import {median} from '../statistics';

const folder = path.resolve('bench/lighthouse');
const shiftId = 'cumulative-layout-shift';

/** What Lighthouse finds on a page; each number is the median of its runs. */
export type Scores = Required<
  Pick<PageRow, 'performance' | 'others' | 'firstPaintMs' | 'largestPaintMs' | 'blockedMs' | 'shift'>
>;

/** The part of a report that is read. */
export interface Report {
  categories: Record<string, {score: number | null}>;
  audits: Record<string, {numericValue?: number}>;
}

type Run = (url: string, flags: object) => Promise<{lhr: Report}>;
type Launch = (options: object) => Promise<{port: number; kill: () => void}>;

/** Starts Lighthouse for phones, from packages of its own that are installed the first time. */
export async function openLighthouse(chromePath: string) {
  installPackages(folder);
  const run = (await load<{default: Run}>('lighthouse', 'core/index.js')).default;
  const {launch} = await load<{launch: Launch}>('chrome-launcher', 'dist/index.js');
  const chrome = await launch({chromePath, chromeFlags: ['--headless=new', '--no-sandbox']});
  const flags = {port: chrome.port, output: 'json', logLevel: 'silent'};
  return {
    close: () => chrome.kill(),
    /** Measures a page several times. What does not depend on time is looked at once. */
    async measure(url: string, runs: number): Promise<Scores> {
      const reports = [(await run(url, flags)).lhr];
      while (reports.length < runs) {
        reports.push((await run(url, {...flags, onlyCategories: ['performance']})).lhr);
      }
      return toScores(reports);
    },
  };
}

/**
 * The numbers of the runs; the first report has all categories.
 *
 * @throws Error when a report has no numbers, as when a page did not load.
 */
export function toScores(reports: readonly Report[]): Scores {
  const others = Object.entries(reports[0]!.categories).filter(([id]) => id !== 'performance');
  const of = (id: string) => Math.round(median(reports.map(({audits}) => valueOf(audits[id]?.numericValue, id))));
  return {
    performance: toPercent(
      median(reports.map(({categories}) => valueOf(categories.performance?.score, 'performance'))),
    ),
    others: toPercent(Math.min(...others.map(([id, {score}]) => valueOf(score, id)))),
    firstPaintMs: of('first-contentful-paint'),
    largestPaintMs: of('largest-contentful-paint'),
    blockedMs: of('total-blocking-time'),
    shift: toPercent(median(reports.map(({audits}) => valueOf(audits[shiftId]?.numericValue, shiftId)))) / 100,
  };
}

function valueOf(value: number | null | undefined, id: string): number {
  if (typeof value !== 'number') {
    throw new Error(`Lighthouse has no number for ${id}.`);
  }
  return value;
}

function toPercent(share: number): number {
  return Math.round(100 * share);
}

function load<T>(name: string, file: string): Promise<T> {
  return import(pathToFileURL(path.join(folder, 'node_modules', name, file)).href) as Promise<T>;
}
