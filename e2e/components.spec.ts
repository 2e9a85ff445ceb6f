import type {Locator} from '@playwright/test';
import {separatorHeights} from '../src/domain/authoring/options';
import {expect, test} from './fixtures';

const box = async (locator: Locator) => (await locator.boundingBox())!;

test.describe('two columns', () => {
  const left = 'article [style*="--two-columns"] > :nth-child(1)';
  const right = 'article [style*="--two-columns"] > :nth-child(2)';

  test('stand side by side from 768 px', async ({page, portal}) => {
    await page.setViewportSize({width: 768, height: 800});
    await portal.open('contribute/components/two-columns/');
    const [first, second] = [await box(page.locator(left).first()), await box(page.locator(right).first())];
    expect(second.x).toBeGreaterThan(first.x + first.width);
    expect(second.y).toBe(first.y);
    expect(second.width).toBeCloseTo(first.width, 0);
  });

  test('stand below each other on less', async ({page, portal}) => {
    await page.setViewportSize({width: 767, height: 800});
    await portal.open('contribute/components/two-columns/');
    const [first, second] = [await box(page.locator(left).first()), await box(page.locator(right).first())];
    expect(second.x).toBe(first.x);
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
  });
});

test.describe('text beside a picture', () => {
  const picture = 'article [data-side="left"] img';
  const text = 'article [data-side="left"] [data-align]';

  test('stands on its side where there is room', async ({page, portal}) => {
    await page.setViewportSize({width: 1440, height: 900});
    await portal.open('about/');
    const [image, words] = [await box(page.locator(picture)), await box(page.locator(text))];
    expect(words.x + words.width).toBeLessThanOrEqual(image.x);
  });

  test('comes after the picture on a phone', async ({page, portal}) => {
    await page.setViewportSize({width: 360, height: 740});
    await portal.open('about/');
    const [image, words] = [await box(page.locator(picture)), await box(page.locator(text))];
    expect(words.y).toBeGreaterThanOrEqual(image.y + image.height);
  });
});

test('separators have the heights they promise', async ({page, portal}) => {
  await portal.open('contribute/components/rows/');
  const heights = await page.locator('article hr').evaluateAll((all) => all.map((rule) => rule.clientHeight));
  expect(heights).toEqual([separatorHeights.XL, separatorHeights.L]);
});

test('three cards stand side by side where they fit, in one column where not', async ({page, portal}) => {
  const tops = () =>
    page.locator('article [data-tone]').evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top));
  await page.setViewportSize({width: 1920, height: 1000});
  await portal.open('working-groups/');
  expect(new Set(await tops()).size).toBe(1);
  await page.setViewportSize({width: 320, height: 640});
  await expect.poll(async () => new Set(await tops()).size).toBe(3);
});

test('cards keep their texts on paper', async ({page, portal}) => {
  await page.emulateMedia({media: 'print'});
  await portal.open('contribute/components/');
  await expect(page.getByText('Text beside text or a picture, in nine widths.')).toBeVisible();
});
