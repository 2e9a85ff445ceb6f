import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {median} from '../statistics';

const version = '12.8.2';
const folder = path.resolve('.cache/lighthouse');

/** What Lighthouse finds on a page; times in milliseconds, the median of its runs. */
export interface Scores {
  performance: number;
  /** The lowest of accessibility, best practices and SEO. */
  others: number;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
}

interface Report {
  categories: Record<string, {score: number}>;
  audits: Record<string, {numericValue: number}>;
}

type Run = (url: string, flags: object) => Promise<{lhr: Report}>;
type Launch = (options: object) => Promise<{port: number; kill: () => void}>;

const audits = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
} as const;

/** Starts Lighthouse, which is no dependency of the portal: it comes from the npm registry the first time. */
export async function openLighthouse(chromePath: string | undefined) {
  install();
  const run = (await load<{default: Run}>('lighthouse', 'core/index.js')).default;
  const {launch} = await load<{launch: Launch}>('chrome-launcher', 'dist/index.js');
  const chrome = await launch({chromePath, chromeFlags: ['--headless=new', '--no-sandbox']});
  return {
    version,
    close: () => chrome.kill(),
    /** Measures a page several times, and gives the median of each number. */
    async measure(url: string, runs: number): Promise<Scores> {
      const reports: Report[] = [];
      for (let turn = 0; turn < runs; turn++) {
        reports.push((await run(url, {port: chrome.port, output: 'json', logLevel: 'silent'})).lhr);
      }
      const of = (pick: (report: Report) => number) => median(reports.map(pick));
      const others = Object.keys(reports[0]!.categories).filter((id) => id !== 'performance');
      const times = Object.entries(audits).map(([name, id]) => [name, of((report) => report.audits[id]!.numericValue)]);
      return {
        performance: Math.round(100 * of(({categories}) => categories.performance!.score)),
        others: Math.round(100 * Math.min(...others.map((id) => of((it) => it.categories[id]!.score)))),
        ...(Object.fromEntries(times) as Record<keyof typeof audits, number>),
      };
    },
  };
}

function install(): void {
  if (!existsSync(path.join(folder, 'node_modules/lighthouse'))) {
    mkdirSync(folder, {recursive: true});
    const packages = [`lighthouse@${version}`, 'chrome-launcher@1.2.1'];
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages]);
  }
}

function load<T>(name: string, file: string): Promise<T> {
  return import(pathToFileURL(path.join(folder, 'node_modules', name, file)).href) as Promise<T>;
}
