import {expect, test} from './fixtures';

const question = {id: 'lifetime-of-zero', words: 'May the Lifetime be 0?', answer: 'means a lifetime without end'};
const hidden = {words: 'Which release of LwM2M is the newest?'};

test.describe('questions and answers', () => {
  test('the address of a question opens it, in view and clear of the bar', async ({page, portal}) => {
    await portal.open(`faq/#${question.id}`);
    const heading = page.locator(`#${question.id}`);
    await expect(heading).toBeInViewport({ratio: 1});
    await expect(page.getByText(question.answer)).toBeVisible();
    await expect(page.locator('details[open]')).toHaveCount(1);
    const bar = (await portal.bar.boundingBox())!;
    expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  });

  test('an answer names revisions, sources and the day it was checked', async ({page, portal}) => {
    await portal.open(`faq/#${question.id}`);
    const answer = page.locator('details[open]');
    await expect(answer.getByText('LwM2M 1.2', {exact: true})).toBeVisible();
    await expect(answer.getByRole('link', {name: 'Object 1, version 1.2'})).toHaveAttribute(
      'href',
      /registry\/objects\/1\/$/,
    );
    await expect(answer.locator('time')).toHaveAttribute('datetime', /^20\d\d-\d\d-\d\d$/);
  });

  test('its link is copied', async ({page, portal, context, baseURL}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await portal.open(`faq/#${question.id}`);
    const answer = page.locator('details[open]');
    await answer.getByRole('button', {name: 'Copy link'}).click();
    await expect(answer.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}faq/#${question.id}`);
  });

  test('the filter leaves the questions that have the words, and says how many', async ({page, portal}) => {
    await portal.open('faq/');
    const all = await page.locator('details').count();
    expect(all).toBeGreaterThanOrEqual(60);
    await page.getByLabel('Find a question').fill('lifetime without end');
    await expect(page.getByText(`1 of ${all} questions`)).toBeVisible();
    await expect(page.getByRole('heading', {name: question.words})).toBeVisible();
    await expect(page.getByRole('heading', {name: hidden.words})).toBeHidden();
    await expect(page.getByRole('heading', {name: 'Firmware update', exact: true})).toBeHidden();
    await page.getByLabel('Find a question').fill('');
    await expect(page.getByRole('heading', {name: hidden.words})).toBeVisible();
  });

  test('no id is used twice', async ({page, portal}) => {
    await portal.open('faq/');
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({id}) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('there is a way to ask', async ({page, portal}) => {
    await portal.open('faq/');
    await expect(page.getByRole('link', {name: 'Ask a question'})).toHaveAttribute(
      'href',
      'https://github.com/OpenMobileAlliance/OMA_LwM2M_for_Developers/issues',
    );
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('every answer can be opened and read, and the filter is not offered', async ({page, portal}) => {
    await portal.open('faq/');
    await expect(page.getByText(question.answer)).toBeHidden();
    await page.getByText(question.words).click();
    await expect(page.getByText(question.answer)).toBeVisible();
    await expect(page.getByLabel('Find a question')).toBeHidden();
    await expect(page.getByRole('button', {name: 'Copy link'}).first()).toBeHidden();
  });

  test('search engines find every question with its short answer', async ({page, portal}) => {
    await portal.open('faq/');
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const faq = texts.map((text) => JSON.parse(text)).find((data) => data['@type'] === 'FAQPage');
    expect(faq.mainEntity).toHaveLength(await page.locator('details').count());
    const entry = faq.mainEntity.find(({name}: {name: string}) => name === question.words);
    expect(entry.url).toMatch(new RegExp(`/faq/#${question.id}$`));
    expect(entry.acceptedAnswer.text).toContain(question.answer);
  });
});
