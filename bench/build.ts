/**
 * What a build costs, cold and warm, and how that grows with the registry; for the portal and for its peers.
 *
 *     npm run bench:build -- [--peers vitepress,starlight,docusaurus] [--times 1,3,10] [--peer-times 1]
 *                            [--states cold,warm] [--only-peers] [--save]
 *
 * `--save` writes the numbers to `bench/results`, else they are in `.cache/bench/results`. Needs Linux.
 */
import {rmSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {compareBuilds, type BuildRow} from '../src/domain/performance';
import {buildSite, sitesDir} from './build/buildSite';
import {ResultFile} from './resultFile';
import {takeTimes} from './registryDir';
import {printTable, stop} from './report';
import {describeVersions, findPeers, portal, prepareSite, type Site} from './sites';

const {values} = parseArgs({
  options: {
    peers: {type: 'string', default: ''},
    times: {type: 'string', default: '1,3,10'},
    'peer-times': {type: 'string', default: '1'},
    states: {type: 'string', default: 'cold,warm'},
    'only-peers': {type: 'boolean', default: false},
    save: {type: 'boolean', default: false},
  },
});
const toNumbers = (list: string) => list.split(',').map(Number);
const states = values.states.split(',') as BuildRow['state'][];
const plan = [
  ...(values['only-peers'] ? [] : [{site: portal, times: toNumbers(values.times)}]),
  ...findPeers(values.peers).map((site) => ({site, times: toNumbers(values['peer-times'])})),
];
if (plan.some(({times}) => times.some((each) => !(each >= 1))) || states[0] !== 'cold') {
  stop('Say how many times the registry is taken, and begin with a cold build: --times 1,3 --states cold,warm');
}

const record = new ResultFile('build', values.save);
for (const {site, times} of plan) {
  for (const each of times) {
    await measure(site, each);
  }
}
printTable(
  'Builds. Processor time is compared; wall time is only shown',
  ['site', 'registry', 'state', 'pages', 'CPU s', 'ratio', 'ms/page', 'wall s', 'memory MiB', 'output MiB'],
  compareBuilds(record.rows).map((row) => [
    row.site,
    `${row.times}×`,
    row.state,
    row.pages,
    row.cpuSeconds,
    row.ratio && `${row.ratio.toFixed(2)}×`,
    row.msPerPage,
    row.wallSeconds,
    row.memoryMiB,
    row.outputMiB,
  ]),
);
record.close();

/** Builds a site in all states; what fails is kept beside the numbers of the others. */
async function measure(site: Site, times: number): Promise<void> {
  try {
    const registryDir = takeTimes(times);
    prepareSite(site, registryDir);
    record.versions[site.name] = describeVersions(site);
    for (const state of states) {
      console.log(`${site.name}, registry ${times}×, ${state} ...`);
      record.add(await buildSite(site, {registryDir, times, state}));
    }
  } catch (error) {
    record.fail(`${site.name}, registry ${times}×`, error);
  }
  if (times !== 1) {
    rmSync(path.join(sitesDir, `${site.name}-${times}`), {recursive: true, force: true});
  }
}
