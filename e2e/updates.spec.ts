import {expect, test} from './fixtures';

test.describe('updates', () => {
  test('a kind, a group and a year lead to their updates', async ({page, portal}) => {
    await portal.open('updates/');
    const ways = page.getByRole('navigation', {name: 'More updates'});
    await ways.getByRole('link', {name: 'Release'}).click();
    await expect(page.getByRole('link', {name: 'LwM2M 1.2.2 is approved'}).first()).toBeVisible();
    await portal.open('updates/');
    await ways.getByRole('link', {name: '2024', exact: true}).click();
    await expect(portal.heading).toHaveText('Updates of 2024');
    await expect(page.getByRole('main').getByRole('link', {name: 'LwM2M 1.2.2 is approved'})).toBeVisible();
  });

  test('an update says what it is about, and the object leads back to it', async ({page, portal}) => {
    await portal.open('updates/lwm2m-1-2-2/');
    await expect(page.getByText('This entry was written on')).toBeVisible();
    await page.getByRole('main').getByRole('link', {name: '5', exact: true}).click();
    await expect(portal.heading).toHaveText('/5 Firmware Update');
    await page.getByRole('link', {name: 'LwM2M 1.2.2 is approved'}).click();
    await expect(portal.heading).toHaveText('LwM2M 1.2.2 is approved');
  });

  test('feeds of a group and an object, and the calendar, can be had', async ({request, baseURL}) => {
    for (const [file, start] of [
      ['updates/groups/dmso/atom.xml', '<?xml'],
      ['updates/objects/5/rss.xml', '<?xml'],
      ['updates/events.ics', 'BEGIN:VCALENDAR'],
    ] as const) {
      const answer = await request.get(`${baseURL}${file}`);
      expect(answer.status(), file).toBe(200);
      expect((await answer.text()).startsWith(start), file).toBe(true);
    }
  });
});

test.describe('posting an update', () => {
  test('the form says what is missing, shows the text and goes on to GitHub with the file', async ({page, portal}) => {
    await portal.open('contribute/post-an-update/');
    const next = page.getByRole('region', {name: 'Next step'});
    await expect(next).toContainText('Not yet ready');
    await page.getByLabel('DMSO Working Group').check();
    await page.getByLabel('Title').fill('Two objects to review');
    await page.getByLabel(/^Description/).fill('Comments are welcome.');
    await page.getByLabel('First paragraph').fill('Two objects wait for **comments**.');
    await page.getByLabel(/^The rest/).fill('x < 5');
    await expect(next).toContainText('"<" begins code here');
    await page.getByLabel(/^The rest/).fill('See ![a](https://example.org/a.png) and <script>alert(1)</script>');
    await page.getByLabel(/^The rest/).fill('## More\n\nSee the list.');
    await expect(page.getByRole('region', {name: 'Two objects to review'}).getByText('comments')).toBeVisible();
    const link = next.getByRole('link', {name: 'Continue on GitHub'});
    const address = new URL((await link.getAttribute('href'))!);
    expect(address.pathname).toMatch(/\/new\/main\/blog$/);
    expect(address.searchParams.get('filename')).toMatch(/^\d{4}-\d\d-\d\d-two-objects-to-review\.mdx$/);
    expect(address.searchParams.get('value')).toContain('groups:\n  - dmso');
  });

  test('text that looks like code stays text in the preview', async ({page, portal}) => {
    await portal.open('contribute/post-an-update/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByLabel(/^The rest/).fill('<img src=x onerror="document.title=1"> ![a](https://example.org/a.png)');
    await expect(page.getByRole('region', {name: 'Preview'})).toContainText('[a]');
    await expect(page.getByRole('region', {name: 'Preview'}).locator('img')).toHaveCount(0);
    expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
  });
});

test.describe('posting without script', () => {
  test.use({javaScriptEnabled: false});

  test('a template leads on', async ({page}) => {
    await page.goto('contribute/post-an-update/');
    await expect(page.getByRole('link', {name: /GitHub’s editor with this template/})).toBeVisible();
  });
});

test.describe('an address that no page has', () => {
  for (const [address, name] of [
    ['registry/objects/3033/', '3303 Temperature'],
    ['registry/objects/3303/9.9/', 'Temperature 1.1'],
    ['registry/resources/5701x/', '5701 Sensor Units'],
    ['3/0/13', '3 Device'],
  ] as const) {
    test(`${address} offers ${name}`, async ({page}) => {
      const answer = await page.goto(address);
      expect(answer!.status()).toBe(404);
      await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
      await page.getByRole('main').getByRole('link', {name, exact: true}).click();
      await expect(page.getByRole('heading', {level: 1})).not.toHaveText('This page does not exist');
    });
  }
});
