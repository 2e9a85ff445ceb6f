/**
 * How long it takes from a key press in the search to its painted results, with the processor slowed down four times.
 *
 *     BASE_URL=/ npx jiti bench/search-typing.ts [BUILD]
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {textsFile} from '../src/plugins/search/client/textList';
import {budgets} from './budgets';
import {printReport, stop} from './report';
import {serve} from './serve';
import {median, percentile} from './statistics';

const slowdown = 4;
const words = ['temperature', '/3303/0/5700', 'temprature', 'battery level', 'urn:oma:lwm2m:ext:3303', 'queue mode'];
const [build = 'build'] = process.argv.slice(2);

/** What the browser slows down is the page alone, so the worker waits by itself after each message. */
const slowWorker = `
  const listen = self.addEventListener;
  self.addEventListener = (type, listener) => listen.call(self, type, type !== 'message' ? listener : (event) => {
    const sent = [];
    const post = self.postMessage;
    self.postMessage = (message) => sent.push(message);
    const start = performance.now();
    listener(event);
    const end = performance.now() + ${slowdown - 1} * (performance.now() - start);
    while (performance.now() < end);
    self.postMessage = post;
    sent.forEach((message) => post.call(self, message));
  });
`;

async function slowDown(page: Page): Promise<void> {
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    await route.fulfill({response, body: script.includes('"grown"') ? slowWorker + script : script});
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

/** Notes for each key press when the last change of the results that followed it was drawn. */
async function watchResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: (number | undefined)[] = [];
    let pressed = 0;
    Object.assign(window, {times});
    addEventListener('keydown', ({timeStamp}) => void (pressed = times.push(undefined) && timeStamp), {capture: true});
    const observer = new MutationObserver(() => {
      const [key, start] = [times.length - 1, pressed];
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => void (times[key] = performance.now() - start);
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.querySelector('dialog [role="listbox"]')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Types each word and takes it back, a key at a time; the next key comes when the page is long at rest. */
async function typeWords(page: Page): Promise<number[]> {
  for (const word of words) {
    for (const key of [...word, ...Array.from(word, () => 'Backspace')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
    }
  }
  const times = await page.evaluate(() => (window as unknown as {times: (number | null)[]}).times);
  return times.filter((time) => typeof time === 'number');
}

if (!existsSync(path.join(build, textsFile))) {
  stop(`${build} has no ${textsFile}. Build the site first: npm run build, with the same BASE_URL.`);
}
const {server, site} = await serve(build, readSiteAddress(process.env).baseUrl);
const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
try {
  const page = await browser.newPage();
  await slowDown(page);
  await page.goto(`${site}about/`, {waitUntil: 'networkidle'});
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', {name: /Search for an ID/});
  await field.fill('warm');
  await page
    .getByRole('dialog')
    .getByRole('status')
    .filter({hasText: /\.$/})
    .filter({hasNotText: 'on their way'})
    .waitFor();
  await field.fill('');
  await watchResults(page);
  const times = await typeWords(page);
  printReport(`Typing in the search, processor ${slowdown}× slower, worker too`, [
    {name: 'key presses that changed results', value: times.length, unit: ''},
    {name: 'key to painted results, median', value: median(times), unit: 'ms', budget: budgets.searchKey},
    {name: 'key to painted results, 95 of 100', value: percentile(times, 0.95), unit: 'ms', budget: budgets.searchKey},
    {name: 'key to painted results, longest', value: Math.max(...times), unit: 'ms'},
  ]);
} finally {
  await browser.close();
  server.close();
}
