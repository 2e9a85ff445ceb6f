import {expect, test} from './fixtures';

test('the box on the home page leads to the object a path names', async ({page, portal}) => {
  await portal.open('');
  await page.getByLabel('Look up an ID').fill('/3/0/13');
  await page.keyboard.press('Enter');
  await expect(portal.heading).toHaveText('Object registry');
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ objects$/);
  await page.getByRole('link', {name: 'Device', exact: true}).click();
  await expect(portal.heading).toHaveText('/3 Device');
});

test('typing narrows the list and the address keeps it', async ({page, portal}) => {
  await portal.open('registry/');
  await page.getByLabel('ID, path, URN or word').fill('humid');
  await expect(page.getByRole('link', {name: 'Humidity', exact: true})).toBeVisible();
  await expect(page.getByRole('link', {name: 'Device', exact: true})).toHaveCount(0);
  await expect(page).toHaveURL(/registry\/\?q=humid$/);
  await page.reload();
  await expect(page.getByLabel('ID, path, URN or word')).toHaveValue('humid');
  await expect(page.getByRole('link', {name: 'Device', exact: true})).toHaveCount(0);
});

test('the ID of a resource finds the objects that have it', async ({page, portal}) => {
  await portal.open('registry/?q=5700');
  await expect(page.getByRole('link', {name: 'Temperature', exact: true})).toBeVisible();
  await expect(page.getByRole('link', {name: 'Device', exact: true})).toHaveCount(0);
});

test('nothing found says what else to try', async ({page, portal}) => {
  await portal.open('registry/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByText('No object answers to')).toContainText('<img src=x onerror=alert(1)>');
});

test('a link to a resource shows its row clear of the bar', async ({page, portal}) => {
  await portal.open('registry/objects/3303/#resource-5700');
  const row = page.locator('#resource-5700');
  await expect(row).toContainText('Sensor Value');
  await expect(row).toBeInViewport();
});

test('a version keeps its address and leads to the newest', async ({page, portal}) => {
  await portal.open('registry/objects/5/');
  await page.getByRole('link', {name: '1.0', exact: true}).click();
  await expect(page).toHaveURL(/registry\/objects\/5\/1\.0\/$/);
  await expect(page.getByText('This is an older version')).toBeVisible();
  await page.getByRole('link', {name: 'The newest is 1.2.'}).click();
  await expect(page).toHaveURL(/registry\/objects\/5\/$/);
});

test('the URN can be copied', async ({page, portal, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await portal.open('registry/objects/3303/');
  await page.getByRole('button', {name: 'Copy URN'}).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('urn:oma:lwm2m:ext:3303:1.1');
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the list, the resources and the history can be read', async ({page, portal}) => {
    await portal.open('registry/');
    await expect(page.getByRole('row')).not.toHaveCount(0);
    await portal.open('registry/objects/5/#changes-1.2');
    await expect(page.locator('#resource-1')).toContainText('Package URI');
    await expect(page.locator('#changes-1\\.2 + ul')).toContainText('Optional Resource added: 14');
  });
});
