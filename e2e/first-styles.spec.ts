import type {Page} from '@playwright/test';
import {pageTypes} from './pages';
import {expect, test} from './fixtures';

/** Place and size of everything on the page, as it is before its scripts run. */
async function measure(page: Page, address: string, blocked: string): Promise<string[]> {
  await page.unrouteAll();
  await page.route(/\/(?:assets\/js|img)\//, (route) => route.abort());
  await page.route(blocked, (route) => route.abort());
  await page.goto(address);
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const {color, backgroundColor} = getComputedStyle(element);
      return [element.tagName, ...[x, y, width, height].map(Math.round), color, backgroundColor].join(' ');
    }),
  );
}

for (const {name, path} of pageTypes) {
  test(`the first styles of ${name} give the same picture as all styles`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    const first = await measure(page, path, '**/assets/css/styles.*.css');
    const both = await measure(page, path, '**/nothing');
    expect(first).toEqual(both);
  });
}
