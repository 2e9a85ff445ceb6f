/**
 * How fast pages are: Lighthouse for phones (median of five), and a click to the next page, at full speed and on a slow
 * phone (slow 4G, processor slowed down four times).
 *
 *     BASE_URL=/ npx jiti bench/page-speed.ts [BUILD] [--runs 5] [--save]
 *
 * Lighthouse is brought into `.cache` the first time. `--save` writes the numbers with machine, versions and day into
 * `bench/results`.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {pageKinds} from './page-kinds';
import {measureClick} from './page-speed/click';
import {openLighthouse, type Scores} from './page-speed/lighthouse';
import {saveResults} from './page-speed/results';
import {printReport, stop, type Measurement} from './report';
import {serve} from './serve';
import {median} from './statistics';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '5'}, save: {type: 'boolean', default: false}},
});
const [build = 'build'] = positionals;
const runs = Number(values.runs);

if (!existsSync(path.join(build, 'index.html')) || !(runs >= 1)) {
  stop('Name a built site, and how often each page is measured: npx jiti bench/page-speed.ts BUILD --runs 5');
}
const {server, site} = await serve(build, readSiteAddress(process.env).baseUrl, {compress: true});
const lighthouse = await openLighthouse(findChromium());
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
const results: Record<string, Scores & {click: number; slowClick: number}> = {};
try {
  for (const [kind, address] of Object.entries(pageKinds)) {
    const scores = await lighthouse.measure(site + address, runs);
    const click = await repeat(() => measureClick(browser, site + address, false));
    results[kind] = {...scores, click, slowClick: await repeat(() => measureClick(browser, site + address, true))};
    printReport(kind, toMeasurements(results[kind]));
  }
} finally {
  await browser.close();
  await lighthouse.close();
  server.close();
}
if (values.save) {
  console.log(`\nWritten to ${saveResults('pages', results, {runs, lighthouse: lighthouse.version})}.`);
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await measure());
  }
  return median(times);
}

function toMeasurements({click, slowClick, ...scores}: Scores & {click: number; slowClick: number}): Measurement[] {
  return [
    {name: 'performance', value: scores.performance, unit: 'of 100'},
    {name: 'accessibility, best practices, SEO', value: scores.others, unit: 'of 100, the lowest'},
    {name: 'first paint', value: scores.firstPaint, unit: 'ms'},
    {name: 'largest paint', value: scores.largestPaint, unit: 'ms'},
    {name: 'blocked', value: scores.blocked, unit: 'ms'},
    {name: 'layout shift', value: scores.shift, unit: ''},
    {name: 'click to the next page', value: click, unit: 'ms'},
    {name: 'the same on a slow phone', value: slowClick, unit: 'ms'},
  ];
}
