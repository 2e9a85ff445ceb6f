import path from 'node:path';
import {expect, test} from '@playwright/test';
import {readSiteAddress} from '../config/site';
import {compareFolders} from '../scripts/compare-builds/compare';
import {buildCopy, copySite, type SiteCopy} from './copied-site/build';

test.skip(readSiteAddress(process.env).baseUrl !== '/', 'the copies are built for the root, once is enough');

const withoutNetwork = {NODE_OPTIONS: `--import ${path.resolve('e2e/copied-site/no-network.mjs')}`};

test('two builds in two folders, without history and network, have the same bytes', async () => {
  test.setTimeout(600_000);
  const sites: SiteCopy[] = [copySite(), copySite()];
  try {
    for (const site of sites) {
      const {succeeded, output} = await buildCopy(site, withoutNetwork);
      expect(succeeded, output).toBe(true);
    }
    expect(compareFolders(sites[0]!.output, sites[1]!.output)).toEqual([]);
  } finally {
    sites.forEach((site) => site.remove());
  }
});
