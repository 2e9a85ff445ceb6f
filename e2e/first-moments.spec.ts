import type {Page} from '@playwright/test';
import {newestRevision} from '../config/revisions';
import {expect, test} from './fixtures';

const all = /\/assets\/js\//;
/** Without the small one that answers until the others are there. */
const large = /\/assets\/js\/(?!early\.)/;

/** Holds scripts back, as a slow network does; the function lets them through. */
async function holdScripts(page: Page, which = large): Promise<() => void> {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const address = `lwm2m/${newestRevision.line}/registration/register/`;
const live = 'html[data-has-hydrated="true"]';

test('no script comes before the page is there', async ({page}) => {
  await page.goto(address, {waitUntil: 'commit'});
  await page.waitForSelector(live, {state: 'attached'});
  const [painted, started] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({name}) => name.endsWith('.js'))
        .map((it) => it.startTime),
    ),
  ]);
  expect(started).toBeGreaterThan(0);
  expect(painted).toBeLessThanOrEqual(started! + 50);
});

test('colours change before the scripts are there, and stay', async ({page}) => {
  const release = await holdScripts(page);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(address);
  const button = page.getByRole('button', {name: /dark and light mode/});
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  release();
  await page.waitForSelector(live, {state: 'attached'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(button).toHaveAttribute('title', 'dark mode');
});

test('the button of the colours and the key of the search are not lost when no script is there at all', async ({
  page,
}) => {
  const release = await holdScripts(page, all);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(address, {waitUntil: 'commit'});
  const button = page.getByRole('button', {name: /dark and light mode/});
  await button.click();
  await button.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('3303');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', {name: /Search for an ID/})).toHaveValue('3303');
  await expect(button).toHaveAttribute('title', 'dark mode');
});

test('what is typed for the search before it is there is not lost', async ({page}) => {
  const release = await holdScripts(page);
  await page.goto(address);
  await page.keyboard.press('/');
  await page.keyboard.type('3303');
  release();
  const field = page.getByRole('combobox', {name: /Search for an ID/});
  await expect(field).toHaveValue('3303');
  await expect(page.getByRole('option').first()).toContainText('Temperature');
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('the menu leads on before the scripts are there', async ({page}) => {
    await holdScripts(page);
    await page.goto(address);
    const entry = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Registry'});
    await expect(entry).toBeHidden();
    await page.getByRole('button', {name: /navigation bar/}).click();
    await entry.click();
    await expect(page).toHaveURL(/\/registry\/$/);
  });

  test('the menu opens when the first script comes, also when it was pressed before', async ({page}) => {
    await holdScripts(page, large);
    const release = await holdScripts(page, /\/assets\/js\/early\./);
    await page.goto(address, {waitUntil: 'commit'});
    const entry = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Registry'});
    await page.getByRole('button', {name: /navigation bar/}).click();
    await expect(entry).toBeHidden();
    release();
    await entry.click();
    await expect(page).toHaveURL(/\/registry\/$/);
  });

  test('a menu that is open stays open and can be closed when the scripts have come', async ({page}) => {
    const release = await holdScripts(page);
    await page.goto(address);
    const toggle = page.getByRole('button', {name: /navigation bar/});
    const entry = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Registry'});
    await toggle.click();
    release();
    await page.waitForSelector(live, {state: 'attached'});
    await expect(entry).toBeVisible();
    await toggle.click();
    await expect(entry).toBeHidden();
    await toggle.click();
    await expect(page.getByRole('dialog', {name: 'Menu'}).getByRole('link', {name: 'Registry'})).toBeVisible();
  });
});
