/**
 * How heavy and how fast pages are: six kinds of them, of the portal and of its peers in the same run.
 *
 *     npm run bench:pages -- [--peers vitepress,starlight,docusaurus] [--only-peers] [--runs 5] [--clicks 3]
 *                            [--kinds home,update] [--built] [--no-lighthouse] [--save]
 *
 * Builds the sites first; `--built` takes those that `npm run bench:build` or the last run left. `--save` writes the
 * numbers to `bench/results`, else they are in `.cache/bench/results`.
 */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {chromiumArguments, findChromium} from '../e2e/chromium';
import {sitesDir} from './build/buildSite';
import {pageKinds, type PageKind} from './page-kinds';
import {openLighthouse} from './pages/lighthouse';
import {measurePage, type Tools} from './pages/measurePage';
import {openSites} from './pages/openSites';
import {printPages} from './pages/printPages';
import {ResultFile} from './resultFile';
import {stop} from './report';
import {findPeers, portal, readVersion} from './sites';

const {values} = parseArgs({
  allowNegative: true,
  options: {
    peers: {type: 'string', default: ''},
    'only-peers': {type: 'boolean', default: false},
    runs: {type: 'string', default: '5'},
    clicks: {type: 'string', default: '3'},
    kinds: {type: 'string', default: Object.keys(pageKinds).join(',')},
    built: {type: 'boolean', default: false},
    lighthouse: {type: 'boolean', default: true},
    save: {type: 'boolean', default: false},
  },
});
const kinds = values.kinds.split(',') as PageKind[];
const [runs, clicks] = [Number(values.runs), Number(values.clicks)];
if (!(runs >= 1 && clicks >= 0) || kinds.some((kind) => !(kind in pageKinds))) {
  stop(`Name kinds of pages out of ${Object.keys(pageKinds).join(', ')}, and at least one run.`);
}

const record = new ResultFile('pages', values.save);
const wanted = [...(values['only-peers'] ? [] : [portal]), ...findPeers(values.peers)];
const sites = await openSites(wanted, values.built, record);
const chromePath = findChromium();
const browser = await chromium.launch({executablePath: chromePath, args: chromiumArguments});
const lighthouse = values.lighthouse
  ? await openLighthouse(chromePath).catch((error) => record.fail('Lighthouse', error))
  : undefined;
record.versions.chromium = browser.version();
record.versions.lighthouse = lighthouse ? `${readVersion('bench/lighthouse', 'lighthouse')}, ${runs} runs` : 'left out';
const tools: Tools = {browser, runs, clicks, ...(lighthouse && {lighthouse})};
try {
  // One kind after the other, so that what changes on the machine meanwhile meets all sites alike.
  for (const page of kinds) {
    for (const {site, address} of sites) {
      const name = `${site.name}, ${page}`;
      console.log(`${name} ...`);
      try {
        const fail = (what: string, error: unknown) => record.fail(`${name}, ${what}`, error);
        record.add({site: site.name, page, ...(await measurePage(address + site.pages[page], tools, fail))});
      } catch (error) {
        record.fail(name, error);
      }
    }
  }
} finally {
  await browser.close();
  lighthouse?.close();
  sites.forEach(({server}) => server.close());
}
printPages(record.rows);
record.close();
console.log(`The sites are in ${path.relative('.', sitesDir)}.`);
