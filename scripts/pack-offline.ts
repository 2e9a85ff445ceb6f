/**
 * Makes the folder that is attached to a release as an archive: the site, to be served anywhere without the Internet.
 *
 *     BASE_URL=/lwm2m-portal-offline/ npm run build -- --out-dir build-offline
 *     npm run pack:offline -- build-offline offline https://example.org/portal/
 *
 * The last argument is where the portal is published. Variables are those of the build.
 */
import {readSiteAddress} from '../config/site';
import {packSite} from './offline/pack';

const [build, target, address] = process.argv.slice(2);
if (build && target && address && URL.canParse(address) && address.endsWith('/')) {
  packSite(build, target, readSiteAddress(process.env).url, address);
  console.log(`${target} can be archived.`);
} else {
  console.error('Name the built site, the folder to make, and the address of the portal with a slash at its end.');
  process.exitCode = 2;
}
