import type {LwM2MObject} from '../../domain/registry';
import {findRegistryDir, loadRegistry} from '../registry/content';

const loaded = new Map<string, readonly LwM2MObject[]>();

/**
 * The objects that the guide is checked against: the definitions that ship with the portal, since those of another
 * folder may lack a version that a revision means.
 */
export function loadDefinedObjects(): readonly LwM2MObject[] {
  return loadObjects('registry');
}

/** The objects of the registry that the site is built from; its own plugin reports what is wrong with it. */
export function loadPublishedObjects(dir?: string): readonly LwM2MObject[] {
  return loadObjects(findRegistryDir(process.cwd(), {dir}));
}

function loadObjects(folder: string): readonly LwM2MObject[] {
  let objects = loaded.get(folder);
  if (!objects) {
    ({objects} = loadRegistry(folder, 'warn').registry);
    loaded.set(folder, objects);
  }
  return objects;
}
