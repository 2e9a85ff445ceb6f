import {buildStructuredData, checkStructuredData, type PageFacts} from '..';

const site = {title: 'Portal', tagline: 'Of devices', url: 'https://example.org/portal/', registryDate: '2023-05-01'};

function page(path: string, facts: Partial<PageFacts> = {}): PageFacts {
  const url = site.url + path;
  return {path, url, title: 'Title', description: 'Text', crumbs: [], described: [], ...facts};
}

test.each([
  ['', ['Organization', 'WebSite']],
  ['lwm2m/1.1/formats/tlv/', ['BreadcrumbList', 'TechArticle']],
  ['registry/', ['BreadcrumbList', 'Dataset']],
  ['registry/objects/3/', ['BreadcrumbList']],
])('/%s is %j, and all of it is valid', (path, types) => {
  const things = buildStructuredData(page(path), site);
  expect(things.map((thing) => thing['@type'])).toEqual(types);
  expect(things.every((thing) => thing['@context'] === 'https://schema.org')).toBe(true);
  expect(checkStructuredData(things)).toEqual([]);
});

test('a page says nothing twice', () => {
  expect(buildStructuredData(page('faq/', {described: ['FAQPage', 'BreadcrumbList']}), site)).toEqual([]);
});

test('breadcrumbs begin at home and end at the page', () => {
  const crumbs = [{name: 'Registry', url: `${site.url}registry/`}, {name: '3'}];
  const [list] = buildStructuredData(page('registry/objects/3/', {crumbs}), site);
  expect(list!.itemListElement).toEqual([
    {'@type': 'ListItem', position: 1, name: 'Portal', item: site.url},
    {'@type': 'ListItem', position: 2, name: 'Registry', item: `${site.url}registry/`},
    {'@type': 'ListItem', position: 3, name: '3', item: `${site.url}registry/objects/3/`},
  ]);
});

test('an update stands below the updates', () => {
  const [list] = buildStructuredData(page('updates/new/'), site);
  expect((list!.itemListElement as {name: string}[]).map(({name}) => name)).toEqual(['Portal', 'Updates', 'Title']);
});

test.each([
  [{'@type': 'Wrong'}, /type "Wrong" is none of/],
  [{'@type': 'Organization', url: 'https://example.org'}, /^\$: Organization needs "name"$/],
  [{'@type': 'Organization', name: 'x', url: '/x'}, /^\$\.url: "\/x" is no whole address$/],
  [{'@type': 'BreadcrumbList', itemListElement: []}, /needs "itemListElement"/],
  [
    {'@type': 'BreadcrumbList', itemListElement: [{'@type': 'ListItem', name: 'x'}]},
    /\[0\]: ListItem needs "position"/,
  ],
])('%j is refused', (thing, problem) => {
  expect(checkStructuredData(thing).join('\n')).toMatch(problem);
});
