import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Path that the site in the archive is built for; long, so that it is nothing else wherever it stands. */
export const offlineBase = '/lwm2m-portal-offline/';
/** Files with whole addresses; scripts have those of the data that they draw pages from. */
const addressed = /\.(?:atom|html|ics|js|json|md|txt|xml)$/;

/**
 * Makes the folder that is archived: the site, how to fit it to a path, and what to read first.
 *
 * @param origin host of the published portal, `https://example.org`.
 * @param address where the published portal is; pages in the archive name it as where they come from.
 * @throws Error when the site was not built for the archive's path.
 */
export function packSite(build: string, target: string, origin: string, address: string): void {
  if (!readFileSync(path.join(build, 'index.html'), 'utf8').includes(offlineBase)) {
    throw new Error(`${build} is not built for the archive. Build it: BASE_URL=${offlineBase} npm run build`);
  }
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  const site = path.join(target, offlineBase);
  cpSync(build, site, {recursive: true});
  for (const file of readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) => addressed.test(name))) {
    const place = path.join(site, file);
    const text = readFileSync(place, 'utf8');
    writeFileSync(place, text.replaceAll(`${origin}${offlineBase}`, address));
  }
  for (const file of ['place.mjs', 'README.txt']) {
    cpSync(path.join('scripts/offline', file), path.join(target, file));
  }
}
