import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';

const row = (page: Page, name: string) => page.getByRole('link', {name, exact: true});

test.describe('the list of objects', () => {
  test('typing narrows the list and the address keeps it', async ({page, portal}) => {
    await portal.open('registry/');
    await page.getByLabel('ID, path, URN or word').fill('humid');
    await expect(row(page, 'Humidity')).toBeVisible();
    await expect(row(page, 'Device')).toHaveCount(0);
    await expect(page).toHaveURL(/registry\/\?q=humid$/);
    await page.reload();
    await expect(page.getByLabel('ID, path, URN or word')).toHaveValue('humid');
    await expect(row(page, 'Device')).toHaveCount(0);
  });

  test('the ID of a resource finds the objects that have it', async ({page, portal}) => {
    await portal.open('registry/?q=5700');
    await expect(row(page, 'Temperature')).toBeVisible();
    await expect(row(page, 'Device')).toHaveCount(0);
  });

  test('choices narrow together, and say how many objects each leaves', async ({page, portal}) => {
    await portal.open('registry/');
    await page.getByText('Narrow by owner').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Defined by').selectOption('oma');
    await expect(page.getByLabel('Has unit').locator('option[value="dBm"]')).toHaveText('dBm (1)');
    await page.getByLabel('Has unit').selectOption('dBm');
    await page.getByLabel('with several versions').check();
    await expect(page).toHaveURL(/registry\/\?class=oma&unit=dBm&several=yes$/);
    await expect(page.getByRole('status').filter({hasText: /^1 of \d+ objects$/})).toHaveCount(1);
    await expect(row(page, 'Connectivity Monitoring')).toBeVisible();
  });

  test('an address with choices shows them', async ({page, portal}) => {
    await portal.open('registry/?type=Corelnk&sort=-name');
    await expect(page.getByLabel('Has data type')).toHaveValue('Corelnk');
    await expect(page.getByRole('columnheader', {name: 'Object'})).toHaveAttribute('aria-sort', 'descending');
  });

  test('a column orders the list one way and the other', async ({page, portal}) => {
    await portal.open('registry/');
    const first = page.locator('tbody tr').first();
    await page.getByRole('button', {name: 'Object', exact: true}).click();
    await expect(first).toContainText('5GNR Connectivity');
    await page.getByRole('button', {name: 'Object', exact: true}).click();
    await expect(first).not.toContainText('5GNR Connectivity');
    await expect(page).toHaveURL(/sort=-name$/);
  });

  test('nothing found says what else to try', async ({page, portal}) => {
    await portal.open('registry/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await expect(page.getByText('No object answers to')).toContainText('<img src=x onerror=alert(1)>');
    await page.getByRole('button', {name: 'Show all objects'}).click();
    await expect(row(page, 'Device')).toBeVisible();
  });
});

test.describe('an object', () => {
  test('a link to a resource shows its row clear of the bar', async ({page, portal}) => {
    await portal.open('registry/objects/3303/#resource-5700');
    const resource = page.locator('#resource-5700');
    await expect(resource).toContainText('Sensor Value');
    await expect(resource).toBeInViewport();
  });

  test('a version keeps its address and leads to the newest', async ({page, portal}) => {
    await portal.open('registry/objects/5/');
    await row(page, '1.0').click();
    await expect(page).toHaveURL(/registry\/objects\/5\/1\.0\/$/);
    await expect(page.getByText('This is an older version')).toBeVisible();
    await row(page, 'The newest is 1.2.').click();
    await expect(page).toHaveURL(/registry\/objects\/5\/$/);
  });

  test('its URN, and the link, path and Markdown of a resource, can be copied', async ({page, portal, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await portal.open('registry/objects/3303/');
    await page.getByRole('button', {name: 'Copy URN'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Copied'})).toHaveCount(1);
    expect(await copied()).toBe('urn:oma:lwm2m:ext:3303:1.1');

    const resource = page.locator('#resource-5700');
    await resource.getByText('Copy', {exact: true}).click();
    await resource.getByRole('button', {name: 'Path'}).click();
    await expect(resource.getByRole('status').filter({hasText: 'Copied'})).toHaveCount(1);
    expect(await copied()).toBe('/3303/x/5700');
    await resource.getByRole('button', {name: 'Link'}).click();
    await expect.poll(copied).toMatch(/\/registry\/objects\/3303\/1\.1\/#resource-5700$/);
    await resource.getByRole('button', {name: 'Markdown'}).click();
    await expect.poll(copied).toMatch(/^\[\/3303\/x\/5700 Sensor Value\]\(http.+#resource-5700\)$/);
  });

  test('a reusable resource leads to all who use it', async ({page, portal}) => {
    await portal.open('registry/objects/3303/');
    await page.locator('#resource-5700').getByRole('link', {name: 'Reusable resource'}).click();
    await expect(portal.heading).toHaveText('5700 Sensor Value');
    await expect(row(page, 'Humidity')).toBeVisible();
  });

  test('on a phone a resource is a card, and nothing scrolls sideways', async ({page, portal}) => {
    await page.setViewportSize({width: 360, height: 740});
    await portal.open('registry/objects/3/');
    const resource = page.locator('#resource-9');
    await expect(resource).toHaveCSS('display', 'grid');
    expect(await resource.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });

  test('its IDs can be had as constants of a programming language', async ({page, portal}) => {
    await portal.open('registry/objects/3303/');
    await page.getByText('These IDs as constants').click();
    await page.getByLabel('Language').selectOption('Rust');
    await expect(page.getByRole('region', {name: 'Constants in Rust'})).toContainText(
      'pub const SENSOR_VALUE: u16 = 5700;',
    );
  });

  test('the XML that is registered can be had', async ({page, portal}) => {
    await portal.open('registry/objects/3303/');
    const address = await page.getByRole('link', {name: 'XML', exact: true}).getAttribute('href');
    const answer = await page.request.get(new URL(address!, page.url()).href);
    expect(await answer.text()).toContain('<ObjectID>3303</ObjectID>');
  });
});

test.describe('comparing versions', () => {
  test('an address names the versions, and choosing others changes it', async ({page, portal}) => {
    await portal.open('registry/compare/?object=5&from=1.0&to=1.2');
    await expect(page.getByRole('heading', {name: 'Firmware Update: from 1.0 to 1.2'})).toBeVisible();
    await expect(page.getByText('Optional Resource added: 14 Automatic Upgrade')).toBeVisible();
    await page.getByLabel('To version').selectOption('1.1');
    await expect(page.getByRole('heading', {name: 'from 1.0 to 1.1'})).toBeVisible();
    await expect(page.getByText('Optional Resource added: 14')).toHaveCount(0);
    await expect(page).toHaveURL(/\?object=5&from=1\.0&to=1\.1$/);
  });

  test('the page of an object leads to it', async ({page, portal}) => {
    await portal.open('registry/objects/4/1.2/');
    await page.getByRole('link', {name: 'Compare versions'}).click();
    await expect(page.getByRole('heading', {name: 'Connectivity Monitoring: from 1.1 to 1.2'})).toBeVisible();
  });
});

test('releases: a cell leads to the version, and what is not verified says so', async ({page, portal}) => {
  await portal.open('registry/revisions/');
  await expect(page.getByText('not verified')).toHaveCount(1);
  await page
    .getByRole('row', {name: /^3 Device/})
    .getByRole('link', {name: '1.1'})
    .click();
  await expect(page).toHaveURL(/registry\/objects\/3\/1\.1\/$/);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the list, the resources and the history can be read', async ({page, portal}) => {
    await portal.open('registry/');
    await expect(row(page, 'Device')).toBeVisible();
    await expect(page.getByLabel('ID, path, URN or word')).toBeHidden();
    await portal.open('registry/objects/5/#changes-1.2');
    await expect(page.locator('#resource-1')).toContainText('Package URI');
    await expect(page.locator('#changes-1\\.2 + ul')).toContainText('Optional Resource added: 14');
  });

  test('the comparison says what it needs and leads to the histories', async ({page, portal}) => {
    await portal.open('registry/compare/?object=5&from=1.0&to=1.2');
    await expect(page.getByText('needs a script')).toBeVisible();
    await row(page, '5 Firmware Update').click();
    await expect(page).toHaveURL(/registry\/objects\/5\/#changes-1\.2$/);
  });
});
