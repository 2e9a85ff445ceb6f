import {toRobots} from '../robots';

test('crawlers may read everything, and learn where the sitemap is', () => {
  expect(toRobots('https://example.org/portal/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/portal/sitemap.xml\n',
  );
});
