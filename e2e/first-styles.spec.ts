import type {Page} from '@playwright/test';
import {pageTypes} from './pages';
import {expect, test} from './fixtures';

/** Those further down too: a picture that is still loading may be a pixel smaller. */
async function loadPictures(): Promise<void> {
  const pictures = [...document.images];
  pictures.forEach((picture) => (picture.loading = 'eager'));
  await Promise.all(pictures.map((picture) => picture.decode()));
}

/** The whole style sheet comes some time after the page. */
const hasAllStyles = (): boolean => [...document.styleSheets].some(({href}) => /\/styles\.\w+\.css$/.test(href ?? ''));

/** Place and size of everything on the page, as it is before its scripts run. */
async function measure(page: Page, address: string, styles: 'first' | 'all'): Promise<string[]> {
  await page.goto(address);
  if (styles === 'all') {
    await page.waitForFunction(hasAllStyles);
  }
  await page.evaluate(loadPictures);
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
    let blocked = /\/assets\/js\/|\/styles\.\w+\.css$/;
    await page.route('**/*', (route) => (blocked.test(route.request().url()) ? route.abort() : route.continue()));
    const first = await measure(page, path, 'first');
    blocked = /\/assets\/js\//;
    expect(first).toEqual(await measure(page, path, 'all'));
  });
}
