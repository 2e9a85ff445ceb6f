import {existsSync} from 'node:fs';
import path from 'node:path';
import {buildSite, sitesDir} from '../build/buildSite';
import type {ResultFile} from '../resultFile';
import {findMeasuredRegistry} from '../registryDir';
import {serve} from '../serve';
import {describeVersions, prepareSite, type Site} from '../sites';

/** Builds sites, or takes them as they were built before, and serves them; what fails is left out and told. */
export async function openSites(sites: readonly Site[], areBuilt: boolean, record: ResultFile<'pages'>) {
  const opened = [];
  for (const site of sites) {
    try {
      if (!areBuilt || !existsSync(path.join(sitesDir, site.name, 'index.html'))) {
        console.log(`${site.name} is built ...`);
        const registryDir = findMeasuredRegistry();
        prepareSite(site, registryDir);
        await buildSite(site, {registryDir, times: 1, state: 'warm'});
      }
      record.versions[site.name] = describeVersions(site);
      const {server, site: address} = await serve(path.join(sitesDir, site.name), '/', {compress: true});
      opened.push({site, server, address});
    } catch (error) {
      record.fail(`${site.name}, build`, error);
    }
  }
  return opened;
}
