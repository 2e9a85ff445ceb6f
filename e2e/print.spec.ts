import {expect, test} from './fixtures';

test.describe('on paper', () => {
  test.use({viewport: {width: 794, height: 1123}});

  for (const path of [
    'lwm2m/1.2/objects/firmware-update/',
    'lwm2m/1.2/feature-matrix/',
    'registry/objects/5/',
    'ipso/choose/',
  ]) {
    test(`no table of ${path} is cut, and what leads elsewhere is left out`, async ({page}) => {
      await page.goto(path);
      await page.emulateMedia({media: 'print'});
      await expect(page.locator('.navbar')).toBeHidden();
      const cut = await page
        .locator('table')
        .evaluateAll(
          (tables) => tables.filter((table) => table.getBoundingClientRect().right > window.innerWidth).length,
        );
      expect(cut).toBe(0);
    });
  }

  test('answers that are closed on the screen are open', async ({page}) => {
    await page.goto('faq/');
    await page.emulateMedia({media: 'print'});
    const answer = page.locator('details:not([open]) p').first();
    await expect.poll(async () => (await answer.boundingBox())?.height ?? 0).toBeGreaterThan(0);
  });
});

test.describe('enlarged four times', () => {
  test.use({viewport: {width: 320, height: 256}});

  for (const path of ['', 'lwm2m/1.2/registration/register/', 'registry/objects/5/', 'faq/', 'updates/']) {
    test(`"${path}" is read without scrolling sideways, and no bar covers it`, async ({page}) => {
      await page.goto(path);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(sideways).toBe(false);
      await page.evaluate(() => window.scrollTo(0, 600));
      const bar = await page.locator('.navbar').boundingBox();
      expect(bar!.y + bar!.height).toBeLessThanOrEqual(0);
    });
  }
});
