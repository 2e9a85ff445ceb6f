import {collectAddresses, describeGone, findGone, parseLedger} from '../../domain/ledger';
import {readBuiltPages, readLedger} from './files';
import type {Redirects} from '../after-build/options';
import {buildRedirects} from './redirects';

export interface BuiltSite {
  redirects: Redirects;
  siteDir: string;
  outDir: string;
  /** Paths of its pages, below the base path. */
  routes: readonly string[];
  /** Files of the ledger that it is not held to. The ledger knows the registry that ships with the portal. */
  skipped: readonly string[];
}

/** @throws Error with every published address that leads nowhere, its place in the ledger, and what to do. */
export function checkLedger({siteDir, outDir, routes, redirects, skipped}: BuiltSite): void {
  const ledger = parseLedger(readLedger(siteDir).filter(({name}) => !skipped.includes(name)));
  const site = collectAddresses(readBuiltPages(outDir));
  const gone = findGone(ledger, site, buildRedirects(redirects, routes));
  if (gone.length > 0) {
    throw new Error(describeGone(gone));
  }
}
