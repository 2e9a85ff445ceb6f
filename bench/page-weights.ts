/**
 * What a page of each kind weighs: bytes before it is painted, script in all, requests, elements. None of it depends on
 * the machine, so the checks of every change include it.
 *
 *     BASE_URL=/ npx jiti bench/page-weights.ts [BUILD]
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium, type Browser, type Response} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {weights} from './budgets';
import {pageKinds} from './page-kinds';
import {printReport, stop, type Measurement} from './report';
import {serve} from './serve';

const [build = 'build'] = process.argv.slice(2);

interface Weight {
  first: number;
  script: number;
  requests: number;
  elements: number;
}

/** Loads a page on a phone until it is at rest. Pages that are fetched in advance are not counted. */
async function weigh(browser: Browser, address: string): Promise<Weight> {
  const page = await browser.newPage({viewport: {width: 412, height: 823}});
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const answer = await page.goto(address, {waitUntil: 'load'});
  if (!answer?.ok()) {
    stop(`${address} answers ${answer?.status()}. Name a build of this portal.`);
  }
  const inHead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')].map(({href}) => href).slice(0, 1),
  );
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await page.waitForLoadState('networkidle');
  const counted = responses.filter((response) => response.request().resourceType() !== 'other');
  const sizeOf = async (wanted: (response: Response) => boolean) => {
    const bodies = await Promise.all(counted.filter(wanted).map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  };
  const weight = {
    first: await sizeOf((response) => response.url() === address || inHead.includes(response.url())),
    script: await sizeOf((response) => response.request().resourceType() === 'script'),
    requests: counted.length,
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
  };
  await page.close();
  return weight;
}

function toMeasurements(name: string, {first, script, requests, elements}: Weight): Measurement[] {
  return [
    {name, value: first, unit: 'bytes before the first picture', budget: weights.first},
    {name: '', value: script, unit: 'bytes of script', budget: weights.script},
    {name: '', value: requests, unit: 'requests', budget: weights.requests},
    {name: '', value: elements, unit: 'elements', budget: weights.elements},
  ];
}

if (!existsSync(path.join(build, 'index.html'))) {
  stop(`${build} is not a built site. Build it first: npm run build.`);
}
const {server, site} = await serve(build, readSiteAddress(process.env).baseUrl);
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  const rows: Measurement[] = [];
  for (const [name, address] of Object.entries(pageKinds)) {
    rows.push(...toMeasurements(name, await weigh(browser, site + address)));
  }
  printReport('Weight of pages, compressed with gzip', rows);
} finally {
  await browser.close();
  server.close();
}
