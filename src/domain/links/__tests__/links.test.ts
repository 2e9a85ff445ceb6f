import {buildReport, externalLinks, indexLinks, judge, type Verdict} from '..';

const origin = 'https://portal.example';

test.each([
  ['quoted', '<a class="x" href="https://a.example/b">b</a>', ['https://a.example/b']],
  ['bare, as minified pages have it', '<a href=https://a.example/b target=_blank>b</a>', ['https://a.example/b']],
  ['with an entity', '<a href="https://a.example/?b=1&amp;c=2">b</a>', ['https://a.example/?b=1&c=2']],
  [
    'twice, with fragments',
    '<a href="https://a.example/#b">b</a><a href="https://a.example/#c">c</a>',
    ['https://a.example/'],
  ],
  ['own pages', `<a href="/faq/">f</a><a href="${origin}/faq/">f</a><a href="#top">t</a>`, []],
  ['mail', '<a href="mailto:a@b.example">m</a>', []],
  ['links to edit', '<a href="https://github.com/o/r/edit/main/docs/a.mdx">Edit</a>', []],
  ['what is no link', '<link href="https://a.example/"><abbr href="https://a.example/">a</abbr>', []],
])('links %s', (_, html, expected) => {
  expect(externalLinks(html, origin)).toEqual(expected);
});

test('the index names every page of a link, sorted', () => {
  const link = '<a href="https://a.example/">a</a>';
  const pages = [
    {path: '/b/', html: link},
    {path: '/a/', html: `<a href="https://z.example/">z</a>${link}`},
  ];
  expect([...indexLinks(pages, origin)]).toEqual([
    ['https://a.example/', ['/a/', '/b/']],
    ['https://z.example/', ['/a/']],
  ]);
});

test.each<[Parameters<typeof judge>[0], Verdict]>([
  [{status: 200}, 'alive'],
  [{status: 301}, 'alive'],
  [{status: 404}, 'dead'],
  [{status: 410}, 'dead'],
  [{status: 403}, 'unsure'],
  [{status: 429}, 'unsure'],
  [{status: 503}, 'unsure'],
  [{failure: 'ENOTFOUND'}, 'dead'],
  [{failure: 'TimeoutError'}, 'unsure'],
])('%j is %s', (answer, verdict) => {
  expect(judge(answer)).toBe(verdict);
});

test('a report counts and names what does not work, and only that', () => {
  const {dead, unsure, text} = buildReport([
    {address: 'https://a.example/', pages: ['/a/'], answer: {status: 200}},
    {address: 'https://b.example/', pages: ['/a/', '/b/'], answer: {status: 404}},
    {address: 'https://c.example/', pages: ['/c/'], answer: {failure: 'TimeoutError'}},
  ]);
  expect([dead, unsure]).toEqual([1, 1]);
  expect(text).toContain('3 links to other sites were checked.');
  expect(text).toContain('## Dead: 1');
  expect(text).toContain('- <https://b.example/> (404), linked from `/a/`, `/b/`');
  expect(text).toContain('- <https://c.example/> (TimeoutError), linked from `/c/`');
  expect(text).not.toContain('a.example');
});
