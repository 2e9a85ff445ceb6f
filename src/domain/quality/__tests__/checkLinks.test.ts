import {checkLinks, findLinks, readPage} from '..';

const root = 'https://example.org/portal/';
const targets = {
  anchors: new Map([
    ['', new Set<string>()],
    ['faq/', new Set(['wh%y', 'ärger'])],
  ]),
  hasFile: (path: string) => path === 'api/a b.json',
};
const check = (html: string, address = 'faq/') =>
  checkLinks([{address, links: findLinks(readPage(address, html), root)}], targets);

test.each([
  ['a page', '<a href=/portal/>'],
  ['a page, relative', '<a href="../">'],
  ['a place on another page', '<a href="/portal/faq/#%C3%A4rger">'],
  ['a place on this page, written badly', '<a href="#wh%y">'],
  ['a file', '<a href="/portal/api/a%20b.json">'],
  ['a page with a question', '<a href="/portal/?a=1&amp;b=2">'],
  ['the input of a tool', '<a href="/portal/faq/#in=C8&amp;path=1">'],
  ['the page itself', '<link rel=canonical href=https://example.org/portal/faq/>'],
])('%s is there', (_, html) => {
  expect(check(html).broken).toEqual([]);
});

test.each([
  ['a page', '<a href=/portal/nowhere/>', 'page'],
  ['a page below another base', '<link href=/portal/portal/faq/>', 'page'],
  ['a page without its slash', '<a href=/portal/faq>', 'page'],
  ['a place', '<a href="#when">', 'anchor'],
  ['a picture', '<img src="none.svg">', 'page'],
  ['a script', '<script src="/portal/none.js"></script>', 'page'],
])('%s that is not there is named', (_, html, missing) => {
  expect(check(html).broken).toEqual([{page: 'faq/', href: expect.stringMatching(/\S/), missing}]);
});

test('links are counted by where they lead; what is no address is none', () => {
  const html =
    '<a href=/portal/><a href="#when"><img src=/portal/api/a%20b.json><a href=https://example.org/neighbour/>' +
    '<a href=https://example.org/portal/><link href=https://example.com/><a id=b><a href="https://[">';
  expect(check(html)).toMatchObject({inner: 2, anchors: 1, files: 1, outer: 2, broken: [{href: '#when'}]});
});

test('the page for what is missing has no address of its own', () => {
  expect(check('<link rel=canonical href=https://example.org/portal/404.html/>', '404.html').broken).toEqual([]);
});

test('an address that another page has named before leads where it does on this one', () => {
  const known = new Map();
  const html = '<a href=/portal/faq/><img src=/portal/faq/><a href=../>';
  const find = (page: string) => findLinks(readPage(page, html), root, known);
  const [first, second] = [find('faq/'), find('tools/path/')];
  expect(second).toEqual(findLinks(readPage('tools/path/', html), root));
  expect(second[0]).toBe(first[0]);
  expect(second.map(({target}) => target?.path)).toEqual(['faq/', 'faq/', 'tools/']);
});
