import {fromHtml} from 'hast-util-from-html';
import {buildSections, readAccessibility, reportOutline, sectionIds, toHtml, toSummary, type QualityReport} from '..';
import {findAll, textOf} from '../../markdown-pages';
import {report} from './fixtures/report';

const sectionOf = (id: string, changed: Partial<QualityReport> = {}) =>
  toSummary(buildSections({...report, ...changed}, 'owner/portal').filter((section) => section.id === id));

test.each([
  [
    'the commit and its day',
    'build',
    '[0123456789](https://github.com/owner/portal/commit/0123456789abcdef) of 2026-11-21.',
  ],
  ['pages', 'pages', '| objects | 1,200 | 6.0 kB | 9.9 kB |'],
  ['what is over its budget', 'sizes', 'Of 2 sizes that are measured while building, 1 went over the budget.'],
  ['headroom', 'sizes', '| Script | 150.0 kB | 200.0 kB | 25.0 % |'],
  ['no headroom', 'sizes', '| Elements | 1,600 | 1,500 | over |'],
  ['broken links', 'links', String.raw`| /faq/ | #\<b> |`],
  ['pages that break a rule', 'accessibility', '| The content is marked as such, once | 2 | /a/, /b/ |'],
  ['that there is no report of axe', 'accessibility', 'This build was given no report of it.'],
  ['severities', 'registry', '2 versions of 1 object, with 0 errors and 3 findings.'],
  ['the state of the registry', 'registry', 'at fedcba9876 of 2026-01-02.'],
  ['a share that is never rounded up', 'search', '| Questions | 5 | 209 | 208 | 99.5 % | 85.0 % |'],
])('the report tells %s', (_, id, text) => {
  expect(sectionOf(id)).toContain(text);
});

test.each<[string, string, Partial<QualityReport>, string]>([
  ['an unknown commit', 'build', {commit: undefined}, 'their commit is not known'],
  ['changes', 'build', {commit: {...report.commit!, changed: true}}, 'with changes that are not committed.'],
  ['the search of others', 'search', {search: undefined}, 'is not measured'],
  [
    'the registry of the portal',
    'registry',
    {registry: {...report.registry, source: undefined}},
    'ship with the portal',
  ],
  ['a folder', 'registry', {registry: {...report.registry, source: {}}}, 'of unknown origin'],
  ['nothing over', 'sizes', {bounds: report.bounds.slice(0, 1)}, 'All 1 sizes'],
])('the report tells of %s', (_, id, changed, text) => {
  expect(sectionOf(id, changed)).toContain(text);
});

test('as HTML, text stays text, and links lead below the base path', () => {
  const tree = fromHtml(toHtml(buildSections(report, 'owner/portal'), '/some/base/'), {fragment: true});
  expect(findAll(tree.children, 'b')).toEqual([]);
  expect(tree.children.map(textOf).join('')).toContain('#<b>');
  const hrefs = findAll(tree.children, 'a').map(({properties}) => String(properties.href));
  expect(hrefs).toContain('/some/base/registry/health/#odd-range');
  expect(hrefs.filter((href) => !/^(?:\/some\/base\/|https:\/\/github\.com\/)/.test(href))).toEqual([]);
});

test('as HTML, every section has a heading, every table a caption, every row a name', () => {
  const {children} = fromHtml(toHtml(buildSections(report, 'owner/portal'), '/'), {fragment: true});
  expect(findAll(children, 'h2').map(({properties}) => properties.id)).toEqual(sectionIds);
  expect(findAll(children, 'caption').length).toBe(findAll(children, 'table').length);
  const rows = findAll(children, 'tbody').flatMap((body) => findAll(body.children, 'tr'));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => findAll(row.children, 'th').length !== 1)).toEqual([]);
});

const axe = (ok: boolean) => [
  {title: 'axe finds nothing in any colours', ok},
  {title: 'answers', ok: false},
];
const suites = [
  {
    title: 'pages.spec.ts',
    suites: [
      {title: 'home', specs: axe(true)},
      {title: 'faq', specs: axe(false)},
    ],
  },
];

test('the accessibility of pages is read from the tests', () => {
  expect(readAccessibility({suites})).toEqual({checked: 2, failed: ['faq']});
  expect(readAccessibility({})).toEqual({checked: 0, failed: []});
});

test('what axe found is told with its day', () => {
  const browser = readAccessibility({suites, stats: {startTime: '2026-11-20T10:00:00.000Z'}});
  const told = sectionOf('accessibility', {accessibility: {...report.accessibility, browser}});
  expect(told).toContain('axe looked at 2 kinds of pages in a browser on 2026-11-20');
  expect(told).toContain('It found something on: faq.');
});

test('the outline has every element that the report has', () => {
  const elementsOf = (html: string) => [...new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name))].sort();
  expect(elementsOf(reportOutline)).toEqual(elementsOf(toHtml(buildSections(report, 'owner/portal'), '/')));
  expect(toHtml(buildSections(report, 'owner/portal'), '/')).not.toMatch(/\sclass=/);
});
