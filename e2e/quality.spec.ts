import {existsSync} from 'node:fs';
import type {Page} from '@playwright/test';
import type {QualityReport} from '../src/domain/quality';
import {listPages} from '../src/plugins/listPages';
import {build, readBuilt} from './builtFiles';
import {expect, test} from './fixtures';

const read = () => JSON.parse(readBuilt('api/quality.json')) as QualityReport;
const reportOf = (page: Page) => page.locator('[data-quality-report]');

test('the build has found no broken link, and no page that breaks a rule', () => {
  const {links, accessibility, search = []} = read();
  expect(links.broken).toEqual([]);
  expect(accessibility.rules.filter(({failing}) => failing.length > 0)).toEqual([]);
  expect(search.length).toBeGreaterThan(0);
  expect(search.filter(({asked, answered, least}) => answered / asked < least)).toEqual([]);
});

test('the pages that are counted are those of the build', () => {
  const withContent = listPages(build).filter((file) => readBuilt(file).includes('<main'));
  const {sizes, accessibility} = read();
  expect(sizes.reduce((sum, {pages}) => sum + pages, 0)).toBe(withContent.length);
  expect(accessibility.pages).toBe(withContent.length);
});

test('the commit is named where there is one', async ({page, portal}) => {
  const {commit} = read();
  await portal.open('quality/');
  const text = commit ? `Built from commit ${commit.hash.slice(0, 10)} of ${commit.date.slice(0, 10)}` : 'not known';
  await expect(reportOf(page)).toContainText(text);
  expect(Boolean(commit)).toBe(existsSync('.git'));
});

test('the report says the same as HTML, after hydration, and on the way from another page', async ({page, portal}) => {
  await portal.open('quality/');
  const built = await reportOf(page).innerHTML();
  expect(readBuilt('quality/index.html')).toContain(built.slice(0, 300));
  await page
    .getByRole('button', {name: /dark|light|system/i})
    .first()
    .click();
  expect(await reportOf(page).innerHTML()).toBe(built);

  await portal.open('about/');
  await page.evaluate(() => Object.assign(window, {stays: true}));
  await page.getByRole('contentinfo').getByRole('link', {name: 'Quality', exact: true}).click();
  await expect(portal.heading).toHaveText('Quality of this portal');
  await expect(reportOf(page).getByRole('heading', {name: 'Search'})).toBeVisible();
  expect(await reportOf(page).innerHTML()).toBe(built);
  expect(await page.evaluate(() => 'stays' in window)).toBe(true);
});

test('findings lead to their rule on the page about the health of the registry', async ({page, portal}) => {
  await portal.open('quality/');
  const [first] = read().registry.findings;
  await page.getByRole('link', {name: first!.title}).click();
  await expect(page.locator(`#${first!.kind}`)).toHaveText(new RegExp(`\\(${first!.count}\\)`));
});

test('programs get the same: Markdown and JSON', async ({page, portal}) => {
  expect(readBuilt('quality/index.md')).toContain(
    `The portal has ${read().accessibility.pages.toLocaleString('en-GB')} pages.`,
  );
  await portal.open('quality/');
  const link = page.getByRole('main').getByRole('link', {name: 'JSON', exact: true});
  const answer = await page.request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  expect(await answer.json()).toEqual(read());
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the numbers can be read', async ({page, portal}) => {
    const {links, sizes} = read();
    await portal.open('quality/');
    const total = (links.inner + links.files).toLocaleString('en-GB');
    await expect(
      page
        .getByRole('row', {name: /what pages load/})
        .getByRole('cell')
        .first(),
    ).toHaveText(total);
    for (const {kind, pages} of sizes) {
      await expect(
        page
          .getByRole('row', {name: new RegExp(`^${kind} `)})
          .getByRole('cell')
          .first(),
      ).toHaveText(pages.toLocaleString('en-GB'));
    }
  });
});
