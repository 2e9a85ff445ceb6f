import {newestRevision} from '../config/revisions';
import {expect, test} from './fixtures';

test.use({javaScriptEnabled: false});

test('text, pictures and notes are there', async ({page, portal}) => {
  await portal.open('about/');
  await expect(portal.heading).toHaveText('Open Mobile Alliance - Lightweight Machine to Machine (LwM2M)');
  await expect(page.getByText('In December 2017, the IPSO Alliance joined forces')).toBeVisible();
  await expect(page.getByRole('img', {name: /carry a large jigsaw/})).toBeVisible();
  await expect(page.getByRole('note', {name: 'Information'})).toContainText('OMA SpecWorks is an innovative kind');
});

test('cards show their icon and lead to their heading', async ({page, portal}) => {
  await portal.open('working-groups/');
  await expect(page.locator('svg[data-icon="mingcute:scale-line"]')).toBeVisible();
  await page.locator('article').getByRole('link', {name: 'Utility Outreach', exact: true}).click();
  await expect(page).toHaveURL(/#utility-outreach$/);
  await expect(page.locator('h2#utility-outreach')).toBeInViewport({ratio: 1});
});

test('a diagram can be seen, and read in words', async ({page, portal}) => {
  await portal.open(`lwm2m/${newestRevision.line}/`);
  const drawing = page.getByRole('img', {name: 'Architecture of LwM2M'});
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toBeVisible();
  await page.getByText('Architecture of LwM2M: in words').click();
  await expect(page.getByText(/^The LwM2M Client in the device talks to/)).toBeVisible();
});

test('bar, sidebar and version menu lead on', async ({page, portal}) => {
  await portal.open('');
  await portal.bar.getByRole('button', {name: 'Community'}).hover();
  await portal.bar.getByRole('link', {name: 'Contribute', exact: true}).click();
  await portal.sidebar.getByRole('link', {name: 'FAQ'}).click();
  await expect(portal.heading).toHaveText('Frequently Asked Questions');
  await portal.bar.getByRole('link', {name: 'LwM2M guide'}).click();
  await portal.bar.getByRole('button', {name: `LwM2M ${newestRevision.line}`}).hover();
  await portal.bar.getByRole('link', {name: 'LwM2M 1.0', exact: true}).click();
  await expect(page).toHaveURL('lwm2m/1.0/');
});

test('the address of the newest guide leads on', async ({page, portal}) => {
  await portal.open('lwm2m/latest/');
  await expect(page).toHaveURL(`lwm2m/${newestRevision.line}/`);
});
