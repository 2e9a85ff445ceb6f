/**
 * What a key press in the filter of the registry's list costs, with the processor slowed down four times.
 *
 *     BASE_URL=/ npx jiti bench/registry-filter.ts [BUILD]
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type CDPSession, type Page} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {budgets} from './budgets';
import {printReport, stop} from './report';
import {serve} from './serve';
import {median, percentile} from './statistics';

const slowdown = 4;
const words = ['temperature', 'urn:oma:lwm2m', '3303', 'battery level', 'location', 'xyz'];
const [build = 'build'] = process.argv.slice(2);

/** Milliseconds of script since the page began. */
async function readScriptTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'ScriptDuration')!.value;
}

/** Waits until the page has drawn and has nothing more to do. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );
}

/** Script that runs from an action until the page is at rest. */
async function measureScript(page: Page, session: CDPSession, action: () => Promise<void>): Promise<number> {
  const before = await readScriptTime(session);
  await action();
  await settle(page);
  return (await readScriptTime(session)) - before;
}

/** Notes for each key press when its effect was drawn: after the next frame, when the browser takes up tasks again. */
async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(window, {paints});
    addEventListener(
      'keydown',
      ({timeStamp}) =>
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => paints.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        }),
      {capture: true},
    );
  });
}

async function typeWords(page: Page, session: CDPSession): Promise<number[]> {
  const times: number[] = [];
  for (const word of words) {
    const keys = [...word, ...Array.from(word, () => 'Backspace')];
    for (const key of keys) {
      times.push(await measureScript(page, session, () => page.keyboard.press(key)));
    }
  }
  return times;
}

if (!existsSync(path.join(build, 'registry', 'index.html'))) {
  stop(`${build} has no registry/index.html. Build the site first: npm run build, with the same BASE_URL.`);
}
const {server, site} = await serve(build, readSiteAddress(process.env).baseUrl);
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${site}registry/`, {waitUntil: 'networkidle'});
  await page.getByRole('searchbox', {name: 'ID, path, URN or word'}).focus();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await typeWords(page, session);

  const rest = [];
  for (let index = 0; index < 20; index += 1) {
    rest.push(await measureScript(page, session, async () => undefined));
  }
  await watchPaints(page);
  const own = median(rest);
  const script = (await typeWords(page, session)).map((time) => time - own);
  const paints = await page.evaluate(() => (window as unknown as {paints: number[]}).paints);
  printReport(`Filter of ${await page.locator('table tbody tr').count()} objects, processor ${slowdown}× slower`, [
    {name: 'key presses', value: script.length, unit: ''},
    {name: 'script, median', value: median(script), unit: 'ms', budget: budgets.filterKey},
    {name: 'script, 95 of 100', value: percentile(script, 0.95), unit: 'ms', budget: budgets.filterKey},
    {name: 'script, longest', value: Math.max(...script), unit: 'ms'},
    {name: 'key to next paint, median', value: median(paints), unit: 'ms'},
    {name: 'key to next paint, 95 of 100', value: percentile(paints, 0.95), unit: 'ms'},
  ]);
} finally {
  await browser.close();
  server.close();
}
