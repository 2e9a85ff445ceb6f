/**
 * What a page of each kind weighs: bytes before it is painted, script in all, requests, elements, and what axe finds;
 * and what a page more adds to all. None of it depends on the machine, so the checks of every change include it.
 *
 *     BASE_URL=/ npx jiti bench/page-weights.ts [BUILD] [BUILD_OF_A_LARGER_REGISTRY]
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {weights} from './budgets';
import {pageKinds, type PageKind} from './page-kinds';
import {weigh, type Weight} from './page-weights/weigh';
import {measureElements, measureGrowth, measureObjectPages} from './page-weights/whole-site';
import {printReport, stop, type Measurement} from './report';
import {serve} from './serve';

const [build = 'build', larger] = process.argv.slice(2);

function toMeasurements(kind: PageKind, {first, script, requests, elements, faults}: Weight): Measurement[] {
  return [
    {name: kind, value: first, unit: 'bytes before the first picture', budget: weights.first[kind]},
    {name: '', value: script, unit: 'bytes of script', budget: weights.script[kind]},
    {name: '', value: requests, unit: 'requests', budget: weights.requests},
    {name: '', value: elements, unit: 'elements', ...(kind !== 'registry list' && {budget: weights.elements})},
    {name: '', value: faults, unit: 'faults that axe finds', budget: 0},
  ];
}

for (const dir of [build, larger ?? build]) {
  if (!existsSync(path.join(dir, 'index.html'))) {
    stop(`${dir} is not a built site. Build it first: npm run build.`);
  }
}
const {server, site} = await serve(build, readSiteAddress(process.env).baseUrl);
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  const rows: Measurement[] = [];
  for (const [kind, address] of Object.entries(pageKinds)) {
    rows.push(...toMeasurements(kind as PageKind, await weigh(browser, site + address)));
  }
  rows.push(measureElements(build), ...measureObjectPages(larger ?? build));
  rows.push(...(larger ? [measureGrowth(build, larger)] : []));
  printReport('Weight of pages, compressed with gzip', rows);
} finally {
  await browser.close();
  server.close();
}
