/**
 * Writes a picture of every page type × width × colour scheme, for reviews.
 *
 *     npm run screenshots -- [folder] [page type …]
 *
 * Takes the site in `build`, as built with the same `BASE_URL`.
 */
import {spawn} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {pageTypes} from '../e2e/pages';

const port = 4174;
const widths = [360, 768, 1440];
const schemes = ['light', 'dark'] as const;
const [folder = 'screenshots', ...names] = process.argv.slice(2);
const origin = `http://localhost:${port}${readSiteAddress(process.env).baseUrl}`;

async function waitForServer(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${origin}. Build the site first: npm run build.`);
}

async function shoot(browser: Browser, scheme: (typeof schemes)[number], width: number): Promise<void> {
  const page = await browser.newPage({colorScheme: scheme, viewport: {width, height: 900}});
  for (const {name, path: address} of pageTypes) {
    if (names.length === 0 || names.includes(name)) {
      await page.goto(origin + address, {waitUntil: 'networkidle'});
      await page.screenshot({path: path.join(folder, `${name}-${width}-${scheme}.png`), fullPage: true});
    }
  }
  await page.close();
}

const server = spawn('npx', ['docusaurus', 'serve', '--no-open', '--port', String(port)], {
  stdio: 'ignore',
  detached: true,
});
try {
  mkdirSync(folder, {recursive: true});
  await waitForServer();
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArguments});
  for (const scheme of schemes) {
    for (const width of widths) {
      await shoot(browser, scheme, width);
    }
  }
  await browser.close();
  console.log(`Pictures are in ${folder}.`);
} finally {
  process.kill(-server.pid!);
}
