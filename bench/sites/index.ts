import {readFileSync} from 'node:fs';
import path from 'node:path';
import {installPackages} from '../installPackages';
import {stop} from '../report';
import {docusaurus} from './docusaurus';
import {portal} from './portal';
import type {Site} from './site';
import {starlight} from './starlight';
import {vitepress} from './vitepress';

export {portal};
export type {Site};

export const peers: readonly Site[] = [vitepress, starlight, docusaurus];

/** The peers with these names, in the order of the names; ends with a message when there is none of a name. */
export function findPeers(names: string): Site[] {
  const asked = names.split(',').filter((name) => name !== '');
  return asked.map((name) => {
    const found = peers.find((peer) => peer.name === name);
    if (!found) {
      stop(`There is no peer "${name}". Peers are ${peers.map((peer) => peer.name).join(', ')}.`);
    }
    return found;
  });
}

/** Brings the packages of a site and writes its content, so that it can be built. */
export function prepareSite(site: Site, registryDir: string): void {
  if (site.prepare) {
    installPackages(site.folder);
    site.prepare(registryDir);
  }
}

/** The packages that make a site, with their versions, in one line. */
export function describeVersions({folder, packages}: Site): string {
  return packages.map((name) => `${name} ${readVersion(folder, name)}`).join(', ');
}

export function readVersion(folder: string, name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
