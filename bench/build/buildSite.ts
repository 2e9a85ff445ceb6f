import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import type {BuildRow} from '../../src/domain/performance';
import type {Site} from '../sites/site';
import {runTimed} from './runTimed';

/** Where sites are built to; the pages of the last builds are measured from here. */
export const sitesDir = path.resolve('.cache/bench/sites');

export interface BuildRequest {
  registryDir: string;
  times: number;
  state: BuildRow['state'];
}

/**
 * Builds a site once and measures it. Its content has to be prepared; a warm build needs another one before it.
 *
 * @throws Error when the build fails.
 */
export async function buildSite(site: Site, {registryDir, times, state}: BuildRequest): Promise<BuildRow> {
  const outDir = path.join(sitesDir, times === 1 ? site.name : `${site.name}-${times}`);
  const [program = '', ...rest] = site.command(outDir);
  const old = [outDir, ...(state === 'cold' ? site.caches.map((cache) => path.join(site.folder, cache)) : [])];
  old.forEach((folder) => rmSync(folder, {recursive: true, force: true}));
  const env = {...process.env, NODE_ENV: 'production', ...site.env, REGISTRY_DIR: registryDir};
  const command = [path.resolve(site.folder, 'node_modules/.bin', program), ...rest];
  const cost = await runTimed(command, path.resolve(site.folder), env);
  return {site: site.name, times, state, ...measureOutput(outDir), ...cost};
}

/** Pages and size of a built site. */
export function measureOutput(folder: string): Pick<BuildRow, 'pages' | 'outputMiB'> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name));
  const bytes = files.reduce((sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0), 0);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    outputMiB: Math.round((10 * bytes) / 2 ** 20) / 10,
  };
}
