import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';
import {pageTypes} from './pages';

// What fails here says so in words; a recording of every step would double the time.
test.use({trace: 'off'});

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const schemes = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  forced: {colorScheme: 'dark', forcedColors: 'active'},
} as const;

/** What axe found, one line per element. */
async function violations(page: Page): Promise<string[]> {
  // There are no frames, so what axe found need not be gathered in a page of its own.
  const results = await new AxeBuilder({page}).setLegacyMode().withTags(axeTags).analyze();
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, html, failureSummary}) => `${id} (${help}) at ${target.join(' ')}: ${html}\n${failureSummary}`),
  );
}

/** Headings that leave out a level, such as an h3 after an h1. */
async function headingsAfterGap(page: Page): Promise<string[]> {
  const headings = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map(({tagName, textContent}) => `${tagName} ${textContent}`));
  const level = (heading = 'H0') => Number(heading[1]);
  return headings.filter((heading, index) => level(heading) > level(headings[index - 1]) + 1);
}

/** Waits until the page has answered to a new size: two frames, one to notice and one to draw. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
}

for (const {name, path} of pageTypes) {
  const exists = name !== 'not-found';

  test.describe(`page type ${name}`, () => {
    test('answers, says what it is and fits a narrow phone', async ({page, portal, baseURL}) => {
      await page.setViewportSize({width: 320, height: 640});
      const response = await portal.open(path);
      expect(response.status()).toBe(exists ? 200 : 404);

      await expect.soft(page.locator('h1')).toHaveCount(1);
      await expect.soft(page.locator('h1')).toBeVisible();
      await expect.soft(page.locator('h1')).toHaveText(exists ? /^(?!Page Not Found).*\S/ : /\S/);
      expect.soft(await headingsAfterGap(page)).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      await expect.soft(page).toHaveTitle(/\S/);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
      if (exists) {
        await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
        expect.soft(new URL(canonical!).pathname).toBe(new URL(path, baseURL).pathname);
      }
    });

    test('axe finds nothing in any colours, wide or narrow', {tag: '@any-address'}, async ({page, portal}) => {
      for (const [colours, media] of Object.entries(schemes)) {
        await page.emulateMedia({reducedMotion: 'reduce', ...media});
        await portal.open(path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme);
        for (const width of [1280, 320]) {
          await page.setViewportSize({width, height: 800});
          await settle(page);
          expect.soft(await violations(page), `${colours}, ${width} px`).toEqual([]);
        }
      }
    });
  });
}
