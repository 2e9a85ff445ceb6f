import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';

const choose = (page: Page, name: string) =>
  page.getByRole('group', {name: 'Examples'}).getByRole('button', {name, exact: true}).click();
const at = (tool: string, fields: Record<string, string>) => `tools/${tool}/#${new URLSearchParams(fields)}`;

test('the entrance leads to every tool, and the bar leads to the entrance', async ({page, portal}) => {
  await portal.open('');
  await portal.bar.getByRole('link', {name: 'Tools'}).click();
  for (const name of ['Read a payload', 'Read a CoAP message', 'Resolve a path', 'Check a registration']) {
    await page.getByRole('main').getByRole('link', {name}).click();
    await expect(portal.heading).toHaveText(name);
    await page.getByRole('navigation', {name: 'Tools'}).getByRole('link', {name: 'Tools', exact: true}).click();
  }
});

test.describe('resolve', () => {
  test('an example gives names, types and pages', async ({page, portal}) => {
    await portal.open('tools/resolve/');
    await choose(page, 'Paths');
    const value = page.getByRole('region', {name: '/3303/0/5700'});
    await expect(value).toContainText('Temperature: Sensor Value');
    await expect(value).toContainText('Float');
    await value.getByRole('link', {name: 'Resource in the registry'}).click();
    await expect(page).toHaveURL(/registry\/objects\/3303\/#resource-5700$/);
  });

  test('a path that cannot be is explained', async ({page, portal}) => {
    await portal.open(at('resolve', {in: '/3/0/9/0\n/3/00'}));
    await expect(page.getByText('has a single value, so a path to it ends with its ID')).toBeVisible();
    await expect(page.getByText('without leading zeros')).toBeVisible();
  });

  test('the release decides on the version', async ({page, portal}) => {
    await portal.open(at('resolve', {in: '/5', release: '1.0.2'}));
    await expect(page.getByText('5 Firmware Update, version 1.0')).toBeVisible();
    await page.getByLabel('Versions of Objects').selectOption('1.2.2');
    await expect(page.getByText('5 Firmware Update, version 1.2')).toBeVisible();
  });

  test('without the registry it says so and goes on', async ({page}) => {
    await page.route('**/api/registry/**', (route) => route.abort());
    await page.goto(at('resolve', {in: '/3/0/9\n/3/0/9/0/1'}));
    await expect(page.getByText('could not be read, so names and types are missing')).toBeVisible();
    await expect(page.getByText('at most four IDs')).toBeVisible();
  });
});

test.describe('payload', () => {
  test('by keyboard, bytes and values light up each other', async ({page, portal}) => {
    await portal.open('tools/payload/');
    await choose(page, 'TLV');
    await expect(page.getByRole('cell', {name: 'Battery Level'})).toBeVisible();
    await page.getByRole('button', {name: 'C1 09 64', exact: true}).focus();
    await expect(page.getByRole('row', {name: /Battery Level/})).toHaveAttribute('data-lit', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('row', {name: /Memory Free/})).toHaveAttribute('data-lit', 'true');
  });

  test('a link brings format, path and bytes; a new value gives new bytes', async ({page, portal}) => {
    await portal.open(at('payload', {in: 'C1 09 64', format: '11542', path: '/3/0'}));
    await expect(page.getByLabel('Format', {exact: true})).toHaveValue('11542');
    await page.getByLabel('Value of /3/0/9').fill('50');
    await expect(page.getByRole('region', {name: 'With your values'})).toContainText('C1 09 32');
    await page.getByRole('button', {name: 'Take as the payload'}).click();
    await expect(page.getByLabel('Payload', {exact: true})).toHaveValue('C1 09 32');
  });

  test('what is wrong has its place and its clause', async ({page, portal}) => {
    await portal.open('tools/payload/');
    await choose(page, 'With an error');
    await expect(page.getByText(/^Error Bytes? \d+/)).toBeVisible();
    await page.getByLabel('Path of the request').fill('three');
    await expect(page.getByText('is no path of a request')).toBeVisible();
  });

  test('the input is in no address until a link is copied', async ({page, portal, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await portal.open('tools/payload/');
    await page.getByLabel('Payload', {exact: true}).fill('[{"n":"/3/0/9","v":7}]');
    await expect(page.getByText('taken for SenML JSON')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', {name: 'Copy link'}).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByLabel('Value of /3/0/9')).toHaveValue('7');
  });

  test('a file is read in the page', async ({page, portal}) => {
    await portal.open('tools/payload/');
    const buffer = Buffer.from('A1820300A1091864', 'hex');
    await page.getByLabel('or a file').setInputFiles({name: 'battery.cbor', mimeType: 'application/cbor', buffer});
    await expect(page.getByLabel('Value of /3/0/9')).toHaveValue('100');
    await page.getByRole('button', {name: 'Close the file'}).click();
    await expect(page.getByLabel('Value of /3/0/9')).toHaveCount(0);
  });
});

test('values written as lines become bytes, and a bad line is named', async ({page, portal}) => {
  await portal.open('tools/payload/');
  const field = page.getByLabel('Payload', {exact: true});
  await field.fill('/3/0/9 = 100\n/3/0/10 = full\n/3/0/10 = 15');
  await expect(page.getByText('taken for lines of path = value')).toBeVisible();
  await expect(page.getByText('Line 2: /3/0/10: "full" is not a whole number')).toBeVisible();
  const table = page.getByRole('region', {name: 'In every format'});
  await expect(table.getByRole('row', {name: /^LwM2M TLV/})).toContainText('C1 09 64 C1 0A 0F');
  await choose(page, 'Values to encode');
  await expect(page.getByLabel('Format', {exact: true})).toHaveValue('lines');
  await expect(page.getByRole('cell', {name: 'Battery Level'})).toBeVisible();
});

test.describe('CoAP', () => {
  test('a payload goes on to the payload tool with its format and path', async ({page, portal}) => {
    await portal.open('tools/coap/');
    await choose(page, 'Read and its answer');
    await expect(page.getByRole('heading', {name: 'Message 2: ACK 2.05 Content'})).toBeVisible();
    await page.getByRole('link', {name: 'Open the payload in the payload tool'}).click();
    await expect(page.getByLabel('Format', {exact: true})).toHaveValue('112');
    await expect(page.getByLabel('Value of /3/0/0')).toHaveValue('Open Mobile Alliance');
  });

  test('blocks are put together', async ({page, portal}) => {
    await portal.open('tools/coap/');
    await choose(page, 'Two blocks');
    await expect(page.getByRole('region', {name: 'Block2: 2 blocks put together'})).toContainText(
      'All blocks are here',
    );
  });

  test('what is no message is said to be none', async ({page, portal}) => {
    await portal.open(at('coap', {in: 'hello, world'}));
    await expect(page.getByText('no hexadecimal and no Base64')).toBeVisible();
  });
});

test.describe('registration', () => {
  test('errors have the answer of each server', async ({page, portal}) => {
    await portal.open('tools/registration/');
    await choose(page, 'With errors');
    await expect(page.getByText('3 errors')).toBeVisible();
    await expect(page.getByText('Write b=U&Q')).toBeVisible();
    await expect(page.getByRole('row', {name: /^LwM2M 1.1/})).toContainText('4.00');
  });

  test('a message from the CoAP tool shows the version of every Object', async ({page, portal}) => {
    await portal.open('tools/coap/');
    await choose(page, 'Register');
    await page.getByRole('link', {name: 'Check this registration'}).click();
    await expect(page.getByRole('row', {name: /Firmware Update/})).toContainText(
      '1.1 by LwM2M 1.2, 1.2.1; 1.2 by LwM2M 1.2.2',
    );
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const tool of ['payload', 'coap', 'resolve', 'registration']) {
    test(`${tool} explains itself and shows its examples`, async ({page, portal}) => {
      await portal.open(`tools/${tool}/`);
      await expect(page.getByText('This tool needs JavaScript')).toBeVisible();
      await expect(page.getByRole('heading', {name: 'Examples'})).toBeVisible();
      await expect(page.locator('pre').first()).toBeVisible();
    });
  }
});
