import fc from 'fast-check';
import {addAddresses, collectAddresses, describeGone, findGone, parseLedger, writeLedger} from '..';
import type {Addresses} from '..';

const of = (pages: Record<string, string[]>): Addresses =>
  new Map(Object.entries(pages).map(([path, anchors]) => [path, new Set(anchors)]));

test('addresses of a site: pages and their anchors, without what no link should lead to', () => {
  const found = collectAddresses([
    {path: '/faq/', html: '<div id=__docusaurus><h2 id=why>Why?</h2><p id="_R_1_"><p id="why">'},
    {path: '/404.html', html: '<p id=a>'},
    {path: '/search/', html: '<p id=a>'},
    {path: '/updates/page/2/', html: '<p id=a>'},
  ]);
  expect(found).toEqual(of({'/faq/': ['why']}));
});

test('a file for each revision, the registry, and all else; sorted', () => {
  const site = of({'/registry/': [], '/lwm2m/1.2/': ['b', 'a'], '/faq/': [], '/about/': [], '/lwm2m/faq/': []});
  expect(writeLedger(site)).toEqual([
    {name: 'lwm2m-1.2.txt', text: '/lwm2m/1.2/ a b\n'},
    {name: 'portal.txt', text: '/about/\n/faq/\n/lwm2m/faq/\n'},
    {name: 'registry.txt', text: '/registry/\n'},
  ]);
});

const word = fc.stringMatching(/^[a-z0-9.#-]{1,8}$/);
const addresses = fc
  .dictionary(
    word.map((name) => `/${name}/`),
    fc.uniqueArray(word),
  )
  .map((pages) => of(pages));

test('what is written is read again', () => {
  fc.assert(fc.property(addresses, (site) => expect(parseLedger(writeLedger(site)).addresses).toEqual(site)));
});

test('nothing that was added is gone, whatever is added later', () => {
  fc.assert(
    fc.property(addresses, addresses, (ledger, site) => {
      const all = addAddresses(ledger, site);
      for (const each of [ledger, site]) {
        expect(findGone({addresses: each, places: new Map()}, all, new Map())).toEqual([]);
      }
    }),
  );
});

const ledger = parseLedger([{name: 'portal.txt', text: '/about/\n/faq/ how why\n'}]);

const sites: Record<string, [site: Addresses, redirects: [string, string][], gone: string[]]> = {
  'all is there, and more': [of({'/about/': ['new'], '/faq/': ['how', 'why'], '/new/': []}), [], []],
  'a page is gone': [of({'/faq/': ['how', 'why']}), [], ['ledger/portal.txt:1 /about/']],
  'an anchor is gone': [of({'/about/': [], '/faq/': ['how']}), [], ['ledger/portal.txt:2 /faq/#why']],
  'a page has moved': [of({'/about/': [], '/questions/': ['how', 'why']}), [['/faq/', '/questions/']], []],
  'a page has moved without an anchor': [
    of({'/about/': [], '/questions/': ['how']}),
    [['/faq/', '/questions/#top']],
    ['ledger/portal.txt:2 /faq/#why'],
  ],
  'a redirect leads nowhere': [of({'/faq/': ['how', 'why']}), [['/about/', '/us/']], ['ledger/portal.txt:1 /about/']],
};

test.each(Object.entries(sites))('%s', (_, [site, redirects, gone]) => {
  const found = findGone(ledger, site, new Map(redirects));
  expect(describeGone(found).split('\n').slice(1, -1)).toEqual(gone);
});

test('the error names the way out', () => {
  expect(describeGone([])).toContain('a redirect in config/redirects.ts');
});
