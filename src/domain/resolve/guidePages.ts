import {newestRevision} from '../revisions/revisions';

/** Pages of the guide for the core Objects that have one, below `/lwm2m/<line>/`. */
const pages: Readonly<Record<number, string>> = {
  0: 'objects/security/',
  1: 'objects/server/',
  2: 'objects/access-control/',
  3: 'objects/device/',
  4: 'objects/connectivity-monitoring/',
  5: 'objects/firmware-update/',
  6: 'objects/location/',
  7: 'objects/connectivity-statistics/',
  25: 'gateway/',
};

/** Address of the guide's page on an Object in its newest revision; undefined where there is none. */
export function guidePage(objectId: number): string | undefined {
  const page = pages[objectId];
  return page && `/lwm2m/${newestRevision.line}/${page}`;
}
