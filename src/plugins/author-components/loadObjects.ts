import type {LwM2MObject} from '../../domain/registry';
import {findRegistryDir, loadRegistry} from '../registry/content';

const loaded = new Map<string, readonly LwM2MObject[]>();

/** The objects of the registry that the site is built from; read once. Its own plugin reports what is wrong with it. */
export function loadObjects(dir?: string): readonly LwM2MObject[] {
  const folder = findRegistryDir(process.cwd(), {dir});
  let objects = loaded.get(folder);
  if (!objects) {
    ({objects} = loadRegistry(folder, 'warn').registry);
    loaded.set(folder, objects);
  }
  return objects;
}
