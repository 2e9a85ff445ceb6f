// cspell:ignore temprature
import {readFileSync} from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import type {SearchDocument} from '../src/domain/search';
import {measureGold} from '../src/domain/search/gold/measure';
import {Library} from '../src/domain/search/Library';
import {loadRegistry, findRegistryDir} from '../src/plugins/registry/content';
import {textsFile, type TextList} from '../src/plugins/search/client/textList';
import {readGold} from '../src/plugins/search/gold/readGold';
import {buildExact} from '../src/plugins/search/props';
import {expect, test} from './fixtures';

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const fieldOf = (page: Page) => page.getByRole('combobox', {name: /Search for an ID/});
const chosen = (dialog: Locator) => dialog.locator('[role="option"][aria-selected="true"]');

/** Opens the dialog and types; waits until the texts are there too. */
async function type(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('/');
  await fieldOf(page).fill(text);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status')).toHaveText(/^(?:\d+ results?|Nothing found)\.$/);
  return dialog;
}

test.describe('the box in the bar', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it on any page, Escape closes it and gives the focus back`, async ({page, portal}) => {
      await portal.open('about/');
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('a slash typed into a field stays there', async ({page, portal}) => {
    await portal.open('registry/');
    await page.getByLabel('ID, path, URN or word').pressSequentially('/3');
    await expect(page.getByLabel('ID, path, URN or word')).toHaveValue('/3');
    await expect(dialogOf(page)).toHaveCount(0);
  });

  test('the slash can be turned off, for the next visit too', async ({page, portal}) => {
    await portal.open('about/');
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox', {name: /The key/}).uncheck();
    await page.keyboard.press('Escape');
    await portal.open('about/');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('checkbox', {name: /The key/})).not.toBeChecked();
    await expect(fieldOf(page)).toHaveValue('');
  });

  test('nothing of it is loaded before it is used', async ({page, portal}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await portal.open('about/');
    const before = asked.length;
    expect(asked.filter((url) => url.includes('assets/search/'))).toEqual([]);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(before);
    expect(asked.filter((url) => url.includes('assets/search/'))).toEqual([]);
  });
});

test.describe('the dialog', () => {
  test('says what it understood and leads to the first result with Enter', async ({page, portal}) => {
    await portal.open('about/');
    const dialog = await type(page, '/3/0/13');
    await expect(dialog.getByText('Object 3 Device, Object Instance 0, Resource 13 Current Time')).toBeVisible();
    await expect(chosen(dialog)).toContainText('Current Time');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/registry\/objects\/3\/#resource-13$/);
    await expect(dialog).toBeHidden();
    await expect(page.locator('#resource-13')).toBeInViewport();
  });

  test('arrow keys choose, round the end as well', async ({page, portal}) => {
    await portal.open('about/');
    const dialog = await type(page, 'humidity');
    const first = await chosen(dialog).getAttribute('id');
    await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', first!);
    await page.keyboard.press('ArrowDown');
    await expect(chosen(dialog)).not.toHaveAttribute('id', first!);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(chosen(dialog)).toHaveText('All results');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=humidity&revision=1\.2$/);
    await expect(portal.heading).toHaveText('Search');
  });

  test('the guide answers for the revision that is read, and for all when asked', async ({page, portal}) => {
    await portal.open('lwm2m/1.1/');
    const dialog = await type(page, 'Who talks to whom');
    const guide = dialog.getByRole('group', {name: /^Guide/}).getByRole('option');
    await expect(guide.first()).toContainText('LwM2M 1.1');
    await dialog.getByLabel('Guide of').selectOption('all');
    await expect(guide.filter({hasText: 'LwM2M 1.2'}).first()).toBeVisible();
    await expect(guide.filter({hasText: 'LwM2M 1.0'}).first()).toBeVisible();
  });

  test('forgives a typo and marks what it found', async ({page, portal}) => {
    await portal.open('about/');
    const dialog = await type(page, 'temprature');
    await expect(chosen(dialog)).toContainText('3303');
    await expect(chosen(dialog).locator('mark').first()).toHaveText('Temperature');
  });

  test('where nothing is found it names what comes near and where to ask', async ({page, portal}) => {
    await portal.open('about/');
    const dialog = await type(page, '/3309/0');
    await expect(dialog.getByText('not in this registry')).toBeVisible();
    await expect(dialog.getByRole('link', {name: '3308 Set Point'})).toBeVisible();
    await expect(dialog.getByRole('link', {name: 'ask a question'})).toHaveAttribute('href', /github\.com.*issues$/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`passes axe with results, ${colorScheme}`, async ({page, portal}) => {
      await page.emulateMedia({colorScheme});
      await portal.open('about/');
      await type(page, 'battery level');
      const {violations} = await new AxeBuilder({page}).setLegacyMode().include('dialog').analyze();
      expect(violations.map(({id, nodes}) => `${id} ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
    });
  }

  for (const width of [320, 768, 1920]) {
    test(`fits a window of ${width} px`, async ({page, portal}) => {
      await page.setViewportSize({width, height: 640});
      await portal.open('about/');
      const dialog = await type(page, 'temperature');
      const box = (await dialog.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      await expect(chosen(dialog)).toBeInViewport();
    });
  }
});

test.describe('the page of results', () => {
  test('an address can be shared, and follows what is typed', async ({page, portal}) => {
    await portal.open('search/?q=battery+level&revision=1.1');
    await expect(page.getByRole('combobox', {name: 'Guide of'})).toHaveValue('1.1');
    await expect(
      page
        .getByRole('region', {name: /^Resources/})
        .getByRole('link')
        .first(),
    ).toContainText('Battery Level');
    await page.getByRole('searchbox').fill('3303');
    await expect(
      page
        .getByRole('region', {name: /^Objects/})
        .getByRole('link')
        .first(),
    ).toContainText('Temperature');
    await expect(page).toHaveURL(/search\/\?q=3303&revision=1\.1$/);
  });

  test('the box on the home page leads there', async ({page, portal}) => {
    await portal.open('');
    await page.getByLabel('Look up an ID').fill('/3/0/13');
    await page.keyboard.press('Enter');
    await expect(portal.heading).toHaveText('Search');
    await page
      .getByRole('region', {name: /^Resources/})
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/objects\/3\/#resource-13$/);
  });

  for (const text of ['<img src=x onerror="document.title=1">', 'x'.repeat(1900), '\u0000\ud800%', '"><script>']) {
    test(`${JSON.stringify(text.slice(0, 30))} does no harm`, async ({page, portal}) => {
      await portal.open('search/');
      await page.getByRole('searchbox').fill(text);
      await expect(page.getByRole('main').getByRole('status')).toHaveText(/results?\.|Nothing found\./);
      await expect(page).toHaveTitle(/^Search/);
      expect(await page.locator('main img, main script').count()).toBe(0);
    });
  }

  test('browsers can add the search', async ({page, portal, request}) => {
    await portal.open('');
    const href = await page.locator('link[rel="search"]').getAttribute('href');
    expect(await (await request.get(href!)).text()).toContain('/search/?q={searchTerms}');
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the box leads to a page with other ways', async ({page, portal}) => {
    await portal.open('about/');
    await portal.bar.getByRole('link', {name: 'Search'}).click();
    await expect(portal.heading).toHaveText('Search');
    await expect(page.getByRole('link', {name: 'list of all objects'})).toBeVisible();
    await expect(page.getByRole('link', {name: 'map of the site'})).toHaveAttribute('href', /sitemap\.xml$/);
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
});

test('the built index answers the gold set', () => {
  const list = path.join(process.env.BUILD_DIR ?? 'build', textsFile);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const {registry} = loadRegistry(findRegistryDir('.', {dir: process.env.REGISTRY_DIR}));
  const library = new Library(buildExact(registry));
  for (const {file} of read(list) as TextList) {
    library.add(read(path.join(path.dirname(list), file)) as SearchDocument[]);
  }
  const share = (name: Parameters<typeof readGold>[0], within: number) =>
    measureGold(readGold(name), within, (text) => library.search({text, scope: '1.2', most: 4})).share;
  expect(share('names', 3)).toBeGreaterThanOrEqual(0.95);
  expect(share('typos', 3)).toBeGreaterThanOrEqual(0.95);
  expect(share('questions', 5)).toBeGreaterThanOrEqual(0.85);
});
