import {SaxesParser} from 'saxes';
import {buildOpenSearch, openSearchLink} from '../openSearch';

const site = {title: 'LwM2M & IPSO', tagline: 'Read <all> & "more"', url: 'https://example.org', baseUrl: '/portal/'};

test('the description is well-formed and leads to the page of the search', () => {
  const templates: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({name, attributes}) => name === 'Url' && templates.push(attributes.template as string));
  parser.write(buildOpenSearch(site)).close();
  expect(templates).toEqual([
    'https://example.org/portal/search/?q={searchTerms}',
    'https://example.org/portal/opensearch.xml',
  ]);
});

test('its short name has at most 16 characters', () => {
  expect(/<ShortName>(.*)<\/ShortName>/.exec(buildOpenSearch(site))?.[1]?.length).toBeLessThanOrEqual(16);
});

test('every page links it below the base path', () => {
  expect(openSearchLink(site)).toMatchObject({attributes: {rel: 'search', href: '/portal/opensearch.xml'}});
});
