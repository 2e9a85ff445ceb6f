import {readSiteAddress} from '../site';

const upstream = 'OpenMobileAlliance/OMA_LwM2M_for_Developers';

describe('readSiteAddress', () => {
  test.each([
    [
      'nothing set: the GitHub Pages site of the repository',
      {},
      {repository: upstream, url: 'https://openmobilealliance.github.io', baseUrl: '/OMA_LwM2M_for_Developers/'},
    ],
    [
      'a fork, as GitHub Actions names it',
      {GITHUB_REPOSITORY: 'Someone/portal'},
      {repository: 'Someone/portal', url: 'https://someone.github.io', baseUrl: '/portal/'},
    ],
    [
      'SITE_REPOSITORY before GITHUB_REPOSITORY',
      {SITE_REPOSITORY: 'a/b', GITHUB_REPOSITORY: 'c/d'},
      {repository: 'a/b', url: 'https://a.github.io', baseUrl: '/b/'},
    ],
    [
      'a host of its own',
      {SITE_URL: 'https://example.org', BASE_URL: '/'},
      {repository: upstream, url: 'https://example.org', baseUrl: '/'},
    ],
    [
      'empty variables count as not set',
      {SITE_REPOSITORY: '', GITHUB_REPOSITORY: '', SITE_URL: '', BASE_URL: ''},
      {repository: upstream, url: 'https://openmobilealliance.github.io', baseUrl: '/OMA_LwM2M_for_Developers/'},
    ],
  ])('%s', (_, env, address) => {
    expect(readSiteAddress(env)).toEqual(address);
  });

  test.each([
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['https://EXAMPLE.org', 'https://example.org'],
  ])('SITE_URL %s is the origin %s', (SITE_URL, url) => {
    expect(readSiteAddress({SITE_URL}).url).toBe(url);
  });

  test.each([
    ['/', '/'],
    ['portal', '/portal/'],
    ['/portal', '/portal/'],
    ['portal/', '/portal/'],
    ['//some//base//', '/some/base/'],
    ['/~user/v1.2/my_portal-x/', '/~user/v1.2/my_portal-x/'],
  ])('BASE_URL %s is the path %s', (BASE_URL, baseUrl) => {
    expect(readSiteAddress({BASE_URL}).baseUrl).toBe(baseUrl);
  });

  test.each([
    [{SITE_REPOSITORY: 'portal'}, /SITE_REPOSITORY is "portal"\. Write it as owner\/name/],
    [{SITE_REPOSITORY: 'a/b/c'}, /SITE_REPOSITORY is "a\/b\/c"\. Write it as owner\/name/],
    [{SITE_REPOSITORY: '/b'}, /SITE_REPOSITORY is "\/b"/],
    [{GITHUB_REPOSITORY: 'a/'}, /is "a\/"\. Write it as owner\/name/],
    [{SITE_URL: 'example.org'}, /SITE_URL is "example\.org"\. Give an origin only/],
    [{SITE_URL: 'ftp://example.org'}, /SITE_URL is "ftp:\/\/example\.org"/],
    [{SITE_URL: 'https://example.org/portal/'}, /a path belongs in BASE_URL/],
    [{SITE_URL: 'https://example.org?x=1'}, /Give an origin only/],
    [{SITE_URL: 'https://example.org#x'}, /Give an origin only/],
    [{BASE_URL: 'https://example.org/portal/'}, /BASE_URL is "https:\/\/example\.org\/portal\/"\. Give a path/],
    [{BASE_URL: '/a b/'}, /BASE_URL is "\/a b\/"\. Give a path, for example \/ or \/portal\/\./],
  ])('%j is refused with what it may be', (env, message) => {
    expect(() => readSiteAddress(env)).toThrow(message);
  });
});
