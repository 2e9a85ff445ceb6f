import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';

/** Presses Tab until the focus is on the element with this accessible name. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${name}.`);
}

/** What a reader sees of the focus: is it marked, and is the marked thing clear of the sticky bar? */
async function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const marks = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const marked = marks.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
    const hidden = Boolean(top?.closest('.navbar')) && !element.closest('.navbar');
    const name = `${element.tagName} ${element.textContent?.slice(0, 40)}`;
    return [...(marked ? [] : [`${name}: no focus mark`]), ...(hidden ? [`${name}: under the bar`] : [])];
  });
}

test('the first Tab offers the way to the content', async ({page, portal}) => {
  await portal.open('faq/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Skip to main content'})).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inContent = await page.evaluate(() =>
    Boolean(document.activeElement?.closest('#__docusaurus_skipToContent_fallback, main')),
  );
  expect(inContent).toBe(true);
});

for (const path of ['', 'working-groups/', 'contribute/components/tables-code-diagrams/', 'updates/']) {
  test(`every stop of the Tab key on /${path} is marked and in sight`, async ({page, portal}) => {
    await portal.open(path);
    const faults = new Set<string>();
    for (let count = 0; count < 50; count++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) {
        break;
      }
      (await focusFaults(page)).forEach((fault) => faults.add(fault));
    }
    expect([...faults]).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}});

  test('the menu takes the focus, keeps it, closes with Escape and gives it back', async ({page, portal}) => {
    await portal.open('faq/');
    const toggle = page.getByRole('button', {name: 'Toggle navigation bar'});
    await toggle.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', {name: 'Menu'});
    await expect(menu.getByRole('button', {name: 'Close navigation bar'})).toBeVisible();
    for (let count = 0; count < 30; count++) {
      await page.keyboard.press(count % 7 === 6 ? 'Shift+Tab' : 'Tab');
      expect(await menu.evaluate((place) => place.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(toggle).toBeFocused();
  });

  test('the menu leads to another area', async ({page, portal}) => {
    await portal.open('');
    await page.getByRole('button', {name: 'Toggle navigation bar'}).press('Enter');
    await page.getByRole('dialog', {name: 'Menu'}).getByRole('link', {name: 'FAQ'}).press('Enter');
    await expect(portal.heading).toHaveText('Frequently Asked Questions');
    await expect(page.getByRole('dialog', {name: 'Menu'})).toBeHidden();
  });
});

test('the version menu works with the keyboard', async ({page, portal}) => {
  await portal.open('lwm2m/1.2/');
  await tabTo(page, /^LwM2M 1\.2/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', {name: 'LwM2M 1.1', exact: true})).toBeVisible();
  await tabTo(page, /^LwM2M 1\.1$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lwm2m\/1\.1\//);
});

test('a card is followed with Enter', async ({page, portal}) => {
  await portal.open('working-groups/');
  await tabTo(page, /^Utility Outreach$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#utility-outreach$/);
});

test('a question opens with the keyboard, and with its link', async ({page, portal}) => {
  await portal.open('contribute/components/questions/');
  const answer = page.getByRole('paragraph').filter({hasText: 'Object 3 (Device), Object Instance 0'});
  await expect(answer).toBeHidden();
  await page.locator('summary', {hasText: 'What does /3/0/13 mean?'}).focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await portal.open('contribute/components/questions/#no-instance');
  await expect(page.getByRole('paragraph').filter({hasText: 'Reading such an Object'})).toBeVisible();
});

test('copying a link says that it worked', async ({page, portal, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await portal.open('contribute/components/questions/#no-instance');
  await page.getByRole('button', {name: 'Copy link'}).locator('visible=true').press('Enter');
  await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a wide table scrolls with the keyboard, one that fits is no stop', async ({page, portal}) => {
  await page.setViewportSize({width: 360, height: 740});
  await portal.open('contribute/components/tables-code-diagrams/');
  const wide = page.getByRole('group', {name: 'Table, scrolls sideways'}).first();
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((place) => place.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({width: 1900, height: 900});
  await expect(page.getByRole('group', {name: 'Table, scrolls sideways'})).toHaveCount(0);
});

test('what can be pressed is at least 24 px in both directions', async ({page, portal}) => {
  for (const path of ['', 'faq/', 'working-groups/', 'contribute/components/', 'updates/']) {
    await portal.open(path);
    const small = await page.locator('a, button, summary').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('p, li, dd, td, h1, h2, h3, h4'))
        .map((element) => ({box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120)}))
        .filter(({box}) => box.width > 1 && (box.width < 24 || box.height < 23.5))
        .map(({box, html}) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`),
    );
    expect(small, path).toEqual([]);
  }
});
