import {existsSync} from 'node:fs';
import path from 'node:path';
import {findRegistryDir} from '../src/plugins/registry/content';
import {writeRegistry} from './writeRegistry';

const snapshot = '../shared/lwm2m-registry';

/** The registry that is measured with: `REGISTRY_DIR`, a snapshot beside the repository, or what the portal has. */
export function findMeasuredRegistry(): string {
  return findRegistryDir('.', {dir: process.env.REGISTRY_DIR ?? (existsSync(snapshot) ? snapshot : undefined)});
}

/** That registry, so many times as large. */
export function takeTimes(times: number): string {
  if (times === 1) {
    return findMeasuredRegistry();
  }
  const folder = path.resolve(`.cache/bench/registry-${times}`);
  writeRegistry(findMeasuredRegistry(), times, folder);
  return folder;
}
