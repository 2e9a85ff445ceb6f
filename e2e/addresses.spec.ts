import {oldAddresses} from '../config/redirects';
import {newestRevision} from '../config/revisions';
import {expect, test} from './fixtures';

const newest = `lwm2m/${newestRevision.line}/`;

/** Old addresses that readers were promised, and the pages that answer now. */
const promised: [old: string, now: string][] = [
  ['lwm2m/', newest],
  ['lwm2m/latest/', newest],
  ['lwm2m/latest/#sources', `${newest}#sources`],
  ['lwm2m/about/', 'about/'],
  ['lwm2m/faq/', 'faq/'],
  ['omaspecworks/about/', 'about/'],
  ['omaspecworks/collaborate/working-groups/', 'working-groups/'],
  ['omaspecworks/collaborate/working-groups/#utility-outreach', 'working-groups/#utility-outreach'],
];

const moved = oldAddresses.flatMap(({from, to}) =>
  [from].flat().map((old): [string, string] => [`${old.slice(1)}/`, to.slice(1)]),
);

for (const [old, now] of new Map([...promised, ...moved])) {
  test(`${old} leads to ${now}`, async ({page, portal}) => {
    await portal.open(old);
    await expect(page).toHaveURL(now);
    await expect(portal.heading).toBeVisible();
  });
}

for (const feed of ['rss.xml', 'atom.xml', 'feed.json']) {
  test(`updates can be followed by ${feed}`, async ({request}) => {
    const response = await request.get(`updates/${feed}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('/updates/the-portal-opens/');
  });
}

test('an address that no page of a revision has is answered in that revision', async ({page, portal}) => {
  expect((await portal.open('lwm2m/1.0/reporting/send/')).status()).toBe(404);
  await expect(portal.bar.getByRole('button', {name: 'LwM2M 1.0'})).toBeVisible();
  await expect(page.locator('main').getByRole('link', {name: /1\.0/}).first()).toHaveAttribute(
    'href',
    /lwm2m\/1\.0\/$/,
  );
});
