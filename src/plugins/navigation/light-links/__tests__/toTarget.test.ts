import {toTarget} from '../toTarget';

const site = {baseUrl: '/portal/', trailingSlash: true, autoAddBaseUrl: true};

test.each([
  ['/about', '/portal/about/'],
  ['/portal/about/', '/portal/about/'],
  ['/portal', '/portal/'],
  ['/', '/portal/'],
  ['/faq?a=b#c', '/portal/faq/?a=b#c'],
  ['#part', '#part'],
  ['../other', '../other/'],
  ['pathname:///api/a.json', '/portal/api/a.json'],
  ['https://example.org/a', 'https://example.org/a'],
  ['//example.org/a', '//example.org/a'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('%s leads to %s', (asked, target) => {
  expect(toTarget(asked, site)).toBe(target);
});

test('a base path may be left out on demand', () => {
  expect(toTarget('/about', {...site, autoAddBaseUrl: false})).toBe('/about/');
});
