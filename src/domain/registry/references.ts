import {toUse} from './build/resource-uses';
import type {Registry, ResourceUse} from './model';

/**
 * Every object version that has a Resource of this ID, by object and version. For a reusable resource each use says
 * where it departs from the registered meaning; other IDs mean something else in each object.
 */
export function usersOf(registry: Registry, resourceId: number): ResourceUse[] {
  const reusable = registry.reusable.find(({id}) => id === resourceId);
  if (reusable) {
    return reusable.users;
  }
  return registry.objects
    .flatMap(({versions}) => versions)
    .flatMap((version) => {
      const resource = version.resources.find(({id}) => id === resourceId);
      return resource ? [toUse(resource, version)] : [];
    });
}
