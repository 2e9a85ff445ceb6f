import type {APIRequestContext, Page} from '@playwright/test';
import {expect, test} from './fixtures';

/** Addresses below `api/registry/` that a page leads to. */
async function dataLinks(page: Page): Promise<string[]> {
  const links = page.locator('main a[href*="/api/registry/"]');
  return links.evaluateAll((found) => [...new Set(found.map((link) => (link as HTMLAnchorElement).href))]);
}

async function readJson(request: APIRequestContext, address: string): Promise<Record<string, unknown>> {
  const answer = await request.get(address);
  expect([address, answer.status()]).toEqual([address, 200]);
  return (await answer.json()) as Record<string, unknown>;
}

test.describe('downloads of an object', () => {
  test('the version shown can be had in four forms', async ({page, portal}) => {
    await portal.open('registry/objects/5/1.1/');
    for (const [name, text] of [
      ['XML', '<ObjectVersion>1.1</ObjectVersion>'],
      ['JSON', '"version":"1.1"'],
      ['JSON Schema', 'objects/5/1.1.schema.json'],
      ['SDF', '"oma:id":5'],
    ] as const) {
      const link = page.getByRole('link', {name, exact: true});
      const answer = await page.request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href));
      expect(await answer.text()).toContain(text);
    }
  });

  test('feed readers find the feed of the object', async ({page, portal}) => {
    await portal.open('registry/objects/5/');
    const feed = page.locator('head link[rel="alternate"][type="application/atom+xml"][href$="/feeds/5.atom"]');
    await expect(feed).toHaveAttribute('href', /^https?:\/\/.+\/api\/registry\/feeds\/5\.atom$/);
    const answer = await page.request.get('api/registry/feeds/5.atom');
    expect(await answer.text()).toContain('<id>urn:oma:lwm2m:oma:5:1.2</id>');
  });
});

test.describe('recent changes', () => {
  test('the latest comes first, and leads to the version', async ({page, portal}) => {
    await portal.open('registry/changes/');
    const dates = await page
      .locator('main li time')
      .evaluateAll((found) => found.map((time) => (time as HTMLTimeElement).dateTime));
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort().reverse());
    await page.getByRole('link', {name: '3 Device 1.2', exact: true}).click();
    await expect(page).toHaveURL(/registry\/objects\/3\/1\.2\/$/);
  });

  test('what a version changed is one step away', async ({page, portal}) => {
    await portal.open('registry/changes/');
    await page.getByRole('link', {name: 'All that 1.1 changed since 1.0'}).first().click();
    await expect(page).toHaveURL(/registry\/objects\/\d+\/#changes-1\.1$/);
  });

  test('the feed of the registry has them too', async ({page, portal}) => {
    await portal.open('registry/changes/');
    const address = (await dataLinks(page)).find((link) => link.endsWith('/feeds/changes.atom'));
    const feed = await (await page.request.get(address!)).text();
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(feed).toContain('<id>urn:oma:lwm2m:oma:3:1.2</id>');
  });
});

test.describe('registry data', () => {
  test('every file that the page names is there', async ({page, portal}) => {
    await portal.open('registry/data/');
    const links = await dataLinks(page);
    expect(links.length).toBeGreaterThan(12);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect([link, answer.status()]).toEqual([link, 200]);
    }
  });

  test('the example names addresses that can be asked', async ({page, portal}) => {
    await portal.open('registry/data/');
    const example = await page.locator('pre', {hasText: 'objects/3303.json'}).textContent();
    expect(example).toMatch(/^curl --compressed https?:\/\/\S+\/api\/registry\/objects\/3303\.json/);
  });

  test('a document leads to its schema, and the index to every object', async ({request}) => {
    const index = await readJson(request, 'api/registry/index.json');
    const schema = await readJson(request, `api/registry/${String(index.$schema)}`);
    expect(schema.$id).toMatch(/^https?:\/\/.+\/api\/registry\/schema\/index\.json$/);
    const objects = index.objects as {id: number; versions: string[]}[];
    const {newest} = await readJson(request, `api/registry/objects/${objects.at(-1)!.id}.json`);
    expect(newest).toBe(objects.at(-1)!.versions.at(-1));
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the changes and the data can be read and reached', async ({page, portal}) => {
    await portal.open('registry/changes/');
    await expect(page.getByRole('link', {name: '3 Device 1.2', exact: true})).toBeVisible();
    await page.getByRole('navigation', {name: 'Parts of the registry'}).getByRole('link', {name: 'Data'}).click();
    await expect(portal.heading).toHaveText('Registry data');
    await expect(page.getByRole('link', {name: 'index.json', exact: true}).first()).toBeVisible();
  });
});
