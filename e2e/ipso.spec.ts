import {readdirSync} from 'node:fs';
import {expect, test} from './fixtures';

const ipsoIds = readdirSync('registry')
  .map((name) => Number(/^(3[23]\d\d)\.xml$/.exec(name)?.[1]))
  .filter(Boolean)
  .sort((a, b) => a - b);

test('every IPSO object is two clicks from the entrance', async ({page, portal}) => {
  await portal.open('ipso/');
  await page.getByRole('link', {name: 'All IPSO Objects'}).click();
  await expect(portal.heading).toHaveText('All IPSO Objects');
  const links = await page
    .locator('article a[href*="/registry/objects/"]')
    .evaluateAll((all) => all.map((link) => Number(/objects\/(\d+)\/$/.exec((link as HTMLAnchorElement).href)?.[1])));
  expect(ipsoIds.length).toBeGreaterThanOrEqual(50);
  expect([...new Set(links)].sort((a, b) => a - b)).toEqual(ipsoIds);
});

test('a picture stands beside every family, drawn from this host', async ({page, portal}) => {
  await portal.open('ipso/objects/');
  const pictures = page.locator('article section img');
  expect(await pictures.count()).toBeGreaterThanOrEqual(8);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
});

test('the decision table leads from a unit to the object', async ({page, portal}) => {
  await portal.open('ipso/choose/');
  await page.getByLabel('Find by quantity, unit, type or ID').fill('humidity');
  await expect(page.getByText('1 of 53 Objects')).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Something is switched'})).toBeHidden();
  await page.locator('article').getByRole('link', {name: '3304 Humidity'}).click();
  await expect(page).toHaveURL(/\/registry\/objects\/3304\/$/);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('objects and decision table are there', async ({page, portal}) => {
    await portal.open('ipso/choose/');
    await expect(page.getByRole('link', {name: '3303 Temperature'})).toBeVisible();
    await expect(page.getByLabel('Find by quantity, unit, type or ID')).toBeHidden();
  });
});
