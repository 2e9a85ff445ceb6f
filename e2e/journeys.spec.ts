import {existsSync} from 'node:fs';
import {newestRevision, revisions} from '../config/revisions';
import {readSiteAddress} from '../config/site';
import {expect, test} from './fixtures';

const {repository} = readSiteAddress(process.env);
const groups = {
  DMSO: 'dmso',
  'Utility Outreach': 'utility-outreach',
  'Utility Interoperability': 'utility-interoperability',
};

test.describe('finding the way', () => {
  test('the sidebar leads from page to page and marks the current one', async ({page, portal}) => {
    await portal.open('about/');
    await portal.sidebar.getByRole('link', {name: 'Working Groups'}).click();
    await expect(page).toHaveURL(/\/working-groups\/$/);
    await expect(portal.heading).toHaveText('Working Groups');
    await expect(portal.sidebar.getByRole('link', {name: 'Working Groups'})).toHaveAttribute('aria-current', 'page');

    await portal.sidebar.getByRole('link', {name: 'FAQ'}).click();
    await expect(portal.heading).toHaveText('Frequently Asked Questions');
    await expect(portal.sidebar.locator('[aria-current="page"]')).toHaveText('FAQ');
  });

  test('the bar leads to each area', async ({page, portal}) => {
    await portal.open('');
    for (const [name, address] of [
      ['LwM2M guide', `lwm2m/${newestRevision.line}/`],
      ['Registry', 'registry/'],
      ['IPSO', 'ipso/'],
      ['FAQ', 'faq/'],
      ['Updates', 'updates/'],
      ['Working groups', 'working-groups/'],
      ['Contribute', 'contribute/'],
      ['Resources', 'resources/'],
    ] as const) {
      const link = portal.bar.getByRole('link', {name, exact: true});
      await expect(async () => {
        if (!(await link.isVisible())) {
          await portal.bar.getByRole('button', {name: 'Community'}).hover();
        }
        await link.click({timeout: 2000});
      }).toPass();
      await expect(page).toHaveURL(address);
      await expect(portal.heading).toBeVisible();
    }
  });

  test('every page has a link to GitHub, in a new window that knows nothing of this one', async ({portal}) => {
    await portal.open('faq/');
    const link = portal.bar.getByRole('link', {name: 'GitHub'});
    await expect(link).toHaveAttribute('href', `https://github.com/${repository}`);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  });
});

test.describe('the working groups', () => {
  for (const [name, id] of Object.entries(groups)) {
    test(`the card ${name} lands on its heading, clear of the bar`, async ({page, portal}) => {
      await portal.open('working-groups/');
      const card = page.locator('article [data-tone]', {has: page.getByRole('link', {name, exact: true})});
      // Anywhere on the card will do: its upper corner, away from the words of the link.
      await card.click({position: {x: 8, y: 8}});

      await expect(page).toHaveURL(new RegExp(`/working-groups/#${id}$`));
      const target = page.locator(`h2#${id}`);
      await expect(target).toHaveText(name);
      await expect(target).toBeInViewport({ratio: 1});
      const below = (await portal.bar.boundingBox())!;
      expect((await target.boundingBox())!.y).toBeGreaterThanOrEqual(below.y + below.height);
    });
  }

  test('an address with an anchor opens on its heading', async ({page, portal}) => {
    await portal.open('working-groups/#utility-interoperability');
    await expect(page.locator('h2#utility-interoperability')).toBeInViewport({ratio: 1});
  });
});

test.describe('revisions of LwM2M', () => {
  test('the version menu leads through the revisions and keeps the page', async ({page, portal}) => {
    await portal.open(`lwm2m/${newestRevision.line}/`);
    const title = await portal.heading.textContent();
    let shown = newestRevision.line;
    for (const {line} of revisions.slice(1)) {
      await portal.bar.getByRole('button', {name: `LwM2M ${shown}`}).hover();
      await portal.bar.getByRole('link', {name: `LwM2M ${line}`, exact: true}).click();
      await expect(page).toHaveURL(`lwm2m/${line}/`);
      await expect(portal.heading).toHaveText(title!);
      await expect(portal.bar.getByRole('button', {name: `LwM2M ${line}`})).toBeVisible();
      await expect(page.locator('article')).toContainText(`revision ${line}`);
      shown = line;
    }
  });

  test('an older revision says so and leads to the same page of the newest', async ({page, portal}) => {
    for (const {line} of revisions.slice(1)) {
      await portal.open(`lwm2m/${line}/`);
      await page.getByRole('complementary', {name: 'Revision of this page'}).getByRole('link').click();
      await expect(page).toHaveURL(`lwm2m/${newestRevision.line}/`);
    }
  });
});

test.describe('colours', () => {
  test('follow the system until the reader chooses, and the choice stays', async ({page, portal}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await portal.open('about/');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'light');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const lightPaper = await paper();

    const toggle = portal.bar.getByRole('button', {name: /Switch between dark and light mode/});
    await toggle.click();
    await toggle.click();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    expect(await paper()).not.toBe(lightPaper);

    await page.reload();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await portal.open('faq/');
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('the end of a page', () => {
  for (const [address, file] of [
    ['about/', 'docs/portal/about.mdx'],
    ['lwm2m/1.0/', 'versioned_docs/version-1.0/start.mdx'],
  ] as const) {
    test(`${address} leads to its source and says when it changed`, async ({page, portal}) => {
      await portal.open(address);
      const edit = page.getByRole('link', {name: 'Edit this page'});
      await expect(edit).toHaveAttribute('href', `https://github.com/${repository}/edit/main/${file}`);
      // Dates come from the history; an archive of the sources has none.
      const dates = page.locator('.theme-last-updated time');
      await expect(dates).toHaveCount(existsSync('.git') ? 1 : 0);
      if (existsSync('.git')) {
        await expect(dates).toHaveAttribute('datetime', /^20\d\d-\d\d-\d\dT/);
      }
    });
  }
});

test.describe('diagrams', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`are drawn in the colours of the page, under their name, ${colorScheme}`, async ({page, portal}) => {
      await page.emulateMedia({colorScheme});
      await portal.open(`lwm2m/${newestRevision.line}/`);
      const figure = page.getByRole('figure');
      const drawing = figure.getByRole('img', {name: 'Architecture of LwM2M'});
      await drawing.scrollIntoViewIfNeeded();
      await expect(drawing).toHaveCount(1);
      await expect(drawing).toHaveAttribute('src', colorScheme === 'dark' ? /\.svg#dark$/ : /\.svg$/);
      await expect.poll(() => drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100);

      const words = figure.getByRole('paragraph').filter({hasText: /^The LwM2M Client in the device talks to/});
      await expect(words).toBeHidden();
      await figure.getByText('Architecture of LwM2M: in words').click();
      await expect(words).toBeVisible();
    });
  }
});
