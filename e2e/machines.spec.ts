import {existsSync} from 'node:fs';
import path from 'node:path';
import {checkStructuredData} from '../src/domain/structured-data';
import {build, readBuilt, readPageFiles, readPngSize, textIn, type PageFile} from './builtFiles';
import {expect, test} from './fixtures';

let pages: PageFile[];

test.beforeAll(() => {
  pages = readPageFiles();
  expect(pages.length).toBeGreaterThan(200);
});

const find = ({head}: PageFile, fits: (tagName: string, properties: Record<string, unknown>) => boolean) =>
  head.filter(({tagName, properties}) => fits(tagName, properties));
const linksOf = (page: PageFile, rel: string) =>
  find(page, (tag, {rel: found}) => tag === 'link' && [found].flat().includes(rel)).map(({properties}) => properties);
const describedIn = (page: PageFile) =>
  find(page, (tag, {type}) => tag === 'script' && type === 'application/ld+json').map(
    (script) => JSON.parse(textIn(script)) as Record<string, unknown>,
  );
const pageAt = (place: string) => pages.find((page) => page.path === place)!;
const rootOf = () => String(linksOf(pageAt(''), 'canonical')[0]!.href);

test('every page has a title of its own, a description and its own address', () => {
  for (const page of pages) {
    const title = textIn(find(page, (tag) => tag === 'title')[0]);
    const descriptions = find(page, (tag, {name}) => tag === 'meta' && name === 'description');
    expect.soft(title, page.path).toMatch(/\S{3}/);
    expect
      .soft(
        descriptions.map(({properties}) => properties.content),
        page.path,
      )
      .toEqual([expect.stringMatching(/\S{3}/)]);
    expect
      .soft(
        linksOf(page, 'canonical').map(({href}) => href),
        page.path,
      )
      .toEqual([rootOf() + page.path]);
  }
});

test('every page is shared with a picture that is there, in the size and with the words that the page says', () => {
  test.slow();
  for (const page of pages) {
    const said = (key: 'property' | 'name', name: string) =>
      find(page, (tag, properties) => tag === 'meta' && properties[key] === name).map(({properties}) =>
        String(properties.content),
      );
    const [image, ...others] = said('property', 'og:image');
    expect.soft(image, page.path).toContain(rootOf());
    expect
      .soft([others, said('name', 'twitter:image'), said('name', 'twitter:card')], page.path)
      .toEqual([[], [image], ['summary_large_image']]);
    if (!/card\.png$/.test(image!)) {
      expect.soft(existsSync(path.join(build, image!.slice(rootOf().length))), `${page.path}: ${image}`).toBe(true);
      continue;
    }
    const size = ['width', 'height'].map((side) => Number(said('property', `og:image:${side}`)[0]));
    expect.soft(size, page.path).toEqual([1200, 630]);
    expect.soft(readPngSize(image!.slice(rootOf().length)), `${page.path}: ${image}`).toEqual(size);
    expect.soft(said('property', 'og:image:alt'), page.path).toEqual([expect.stringMatching(/\S{3}/)]);
  }
});

for (const [place, image, words] of [
  ['', 'img/social-card.png', 'LwM2M & IPSO developer portal'],
  ['lwm2m/1.1/formats/tlv/', 'lwm2m/1.1/formats/tlv/card.png', 'Guide to LwM2M 1.1: TLV. Data formats'],
  ['registry/objects/5/1.0/', 'registry/objects/5/card.png', 'Object registry: 5 Firmware Update. Version 1.2, '],
  ['updates/lwm2m-1-2/', 'updates/lwm2m-1-2/card.png', 'Update: LwM2M 1.2 is approved. 10 November 2020, DMSO '],
] as const) {
  test(`/${place} is shared with ${image}`, () => {
    const [shared, alt] = ['og:image', 'og:image:alt'].map(
      (name) => find(pageAt(place), (_tag, {property}) => property === name)[0]!.properties.content,
    );
    expect(shared).toBe(rootOf() + image);
    expect(alt).toContain(words);
  });
}

test('articles and updates tell search engines their picture', () => {
  for (const place of ['lwm2m/1.1/formats/tlv/', 'updates/lwm2m-1-2/']) {
    const article = describedIn(pageAt(place)).find((thing) =>
      /^(?:TechArticle|BlogPosting)$/.test(String(thing['@type'])),
    );
    expect(JSON.stringify(article?.image), place).toContain(`${rootOf()}${place}card.png`);
  }
});

test('older revisions and versions name the newest page, which is there', () => {
  const older = pages
    .filter((page) => /^lwm2m\/1\.[01]\//.test(page.path))
    .flatMap((page) => linksOf(page, 'latest-version'));
  const version = linksOf(pageAt('registry/objects/5/1.0/'), 'latest-version');
  expect(older.length).toBeGreaterThan(20);
  expect(version.map(({href}) => href)).toEqual([`${rootOf()}registry/objects/5/`]);
  for (const {href} of [...older, ...version]) {
    expect.soft(pageAt(String(href).slice(rootOf().length)), String(href)).toBeDefined();
  }
});

test('what a page is said to be is complete, and its addresses are whole', () => {
  for (const page of pages) {
    const things = describedIn(page);
    expect.soft(checkStructuredData(things), page.path).toEqual([]);
    const types = things.map((thing) => thing['@type']);
    expect.soft(new Set(types).size, `${page.path}: ${types.join(', ')}`).toBe(types.length);
  }
});

for (const [place, types] of [
  ['', ['Organization', 'WebSite']],
  ['lwm2m/1.1/', ['TechArticle', 'BreadcrumbList']],
  ['faq/', ['FAQPage', 'BreadcrumbList']],
  ['registry/', ['Dataset', 'BreadcrumbList']],
  ['registry/objects/3303/1.0/', ['BreadcrumbList']],
  ['updates/the-portal-opens/', ['BlogPosting', 'BreadcrumbList']],
] as const) {
  test(`/${place} is ${types.join(' and ')}`, () => {
    const found = describedIn(pageAt(place)).map((thing) => thing['@type']);
    expect(found.sort()).toEqual([...types].sort());
  });
}

const withoutCode = (markdown: string) => markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');

test('every page is there as Markdown, and says where', () => {
  for (const page of pages) {
    const [link, ...others] = linksOf(page, 'alternate').filter(({type}) => type === 'text/markdown');
    expect.soft([link?.href, others], page.path).toEqual(['index.md', []]);
    const markdown = readBuilt(`${page.path}index.md`);
    expect.soft(markdown, page.path).toMatch(/^#{1,2} \S/m);
    expect.soft(markdown, page.path).toContain(`Page: <${rootOf()}${page.path}>`);
    expect.soft(withoutCode(markdown), page.path).not.toMatch(/<\/?(?:div|span|table|td)\b/);
  }
});

test('Markdown keeps tables, bytes, code and the words of diagrams', () => {
  const register = readBuilt('lwm2m/1.2/registration/register/index.md');
  expect(register).toMatch(/^# Register$/m);
  expect(register).toMatch(/^\| Offset \| Bytes \| Field \| Meaning \|$/m);
  expect(register).toContain('The LwM2M Client sends POST /rd to the LwM2M Server');
  const object = readBuilt('registry/objects/5/index.md');
  expect(object).toMatch(/^\| \[0\]\(\S+#resource-0\) \| \*\*Package\*\* `\/5\/0\/0` /m);
});

test('crawlers learn where the sitemap is, and the sitemap knows dates', () => {
  expect(readBuilt('robots.txt')).toContain(`Sitemap: ${rootOf()}sitemap.xml\n`);
  const sitemap = readBuilt('sitemap.xml');
  expect(sitemap).toMatch(/<loc>[^<]*\/registry\/objects\/5\/<\/loc><lastmod>20\d\d-\d\d-\d\d<\/lastmod>/);
});

test('every address that the OpenAPI document describes is in the build, and so is every schema', () => {
  const {paths, components, servers} = JSON.parse(readBuilt('api/openapi.json')) as {
    paths: Record<
      string,
      {servers?: {url: string}[]; get: {responses: {200: {content: Record<string, {schema?: {$ref: string}}>}}}}
    >;
    components: {parameters: Record<string, {example: unknown}>};
    servers: {url: string}[];
  };
  expect(servers).toEqual([{url: `${rootOf()}api/registry/`}]);
  for (const [place, {get, servers: [server] = servers}] of Object.entries(paths)) {
    const file = place.replace(/\{(\w+)\}/g, (_all, name: string) => String(components.parameters[name]!.example));
    expect.soft(existsSync(path.join(build, server!.url.slice(rootOf().length), file)), file).toBe(true);
    for (const {schema} of Object.values(get.responses[200].content)) {
      expect.soft(!schema || existsSync(path.join(build, 'api', schema.$ref)), `schema of ${place}`).toBe(true);
    }
  }
});

test('the page on data leads to the OpenAPI document', async ({page, portal}) => {
  await portal.open('registry/data/');
  const link = page.getByRole('link', {name: 'openapi.json'});
  const answer = await page.request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  expect(await answer.json()).toMatchObject({openapi: '3.1.1'});
});

test('llms.txt is short, and leads to Markdown that is there', () => {
  const text = readBuilt('llms.txt');
  expect(text).toMatch(/^# \S.*\n\n> \S/);
  expect(text.length).toBeLessThan(8000);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address!.slice(rootOf().length));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(path.join(build, link)))).toEqual([]);
});

for (const place of ['lwm2m/1.2/registration/register/', 'registry/objects/5/']) {
  test(`/${place} can be copied as Markdown`, async ({page, portal, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await portal.open(place);
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await expect(page.getByText('Copied', {exact: true})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(readBuilt(`${place}index.md`));
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the button that needs it is not there', async ({page, portal}) => {
    await portal.open('registry/objects/5/');
    await expect(page.getByRole('button', {name: 'Copy as Markdown'})).toBeHidden();
  });
});
