import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {serve} from '../bench/serve';
import {readSiteAddress} from '../config/site';
import {offlineBase, packSite} from '../scripts/offline/pack';
import {build} from './builtFiles';

const {baseUrl, url} = readSiteAddress(process.env);
const published = 'https://example.org/portal/';

test.skip(baseUrl === '/', 'a build for the root cannot be fitted to another path');
test.describe.configure({mode: 'serial'});

let dir: string;
let server: Server;
let site: string;

const place = (folder: string, ...paths: string[]) => execFileSync('node', [path.join(folder, 'place.mjs'), ...paths]);

/** The archive as it is after a reader has unpacked it and fitted it to a path of their own. */
test.beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'offline-'));
  const [built, archive, served] = ['built', 'archive', 'served'].map((name) => path.join(dir, name)) as [
    string,
    string,
    string,
  ];
  // The build is for another path than the archive's, and building once more would take a minute.
  cpSync(build, path.join(built, offlineBase), {recursive: true});
  cpSync('scripts/offline/place.mjs', path.join(built, 'place.mjs'));
  place(built, offlineBase, baseUrl);
  packSite(path.join(built, offlineBase), archive, url, published);
  place(archive, '/docs/lwm2m/');
  mkdirSync(path.join(served, 'docs'), {recursive: true});
  renameSync(path.join(archive, offlineBase), path.join(served, 'docs/lwm2m'));
  const started = await serve(served, '/');
  server = started.server;
  site = `${started.site}docs/lwm2m/`;
});

test.afterAll(() => {
  server?.close();
  rmSync(dir, {recursive: true, force: true});
});

/** What nothing in the archive may do: fail, ask for what is not there, or ask another host. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(...(message.type() === 'error' ? [message.text()] : [])));
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('response', (response) => faults.push(...(response.ok() ? [] : [`${response.status()} ${response.url()}`])));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(site) || !/^(?:https?|wss?):/.test(request.url());
    faults.push(...(isOwn ? [] : [`asked ${request.url()}`]));
  });
  return faults;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(site + address);
  await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
  await page.waitForLoadState('networkidle');
}

for (const address of [
  '',
  'lwm2m/1.2/registration/register/',
  'registry/',
  'registry/objects/5/',
  'registry/data/',
  'registry/compare/?object=5&from=1.0&to=1.2',
  'faq/',
  'updates/',
  'contribute/components/cards/',
  'quality/',
]) {
  test(`the archive has all of /${address}`, async ({page}) => {
    const faults = watch(page);
    await open(page, address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    const bar = page.getByRole('navigation', {name: 'Main'});
    expect(await bar.evaluate((element) => getComputedStyle(element).display), 'styles').toBe('flex');
    expect(faults).toEqual([]);
  });
}

test('the search finds an object, and its page opens', async ({page}) => {
  const faults = watch(page);
  await open(page, '');
  await page.keyboard.press('/');
  await page.getByRole('combobox', {name: /Search for an ID/}).fill('temperature');
  await expect(page.getByRole('option').first()).toContainText('Temperature');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}registry/objects/3303/`);
  await expect(page.getByRole('heading', {level: 1})).toContainText('Temperature');
  expect(faults).toEqual([]);
});

test('a tool reads what is put in', async ({page}) => {
  const faults = watch(page);
  await open(page, 'tools/resolve/#in=%2F3%2F0%2F9');
  await expect(page.getByRole('main').getByText('Battery Level').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('pages and feeds name the published portal as where they come from', () => {
  const read = (file: string) => readFileSync(path.join(dir, 'served/docs/lwm2m', file), 'utf8');
  expect(read('registry/objects/5/index.html')).toMatch(
    /rel=canonical href=https:\/\/example\.org\/portal\/registry\/objects\/5\//,
  );
  expect(read('api/registry/feeds/5.atom')).toContain(`${published}registry/objects/5/`);
});
