import type {CodecContext, Path} from '../codec';
import type {Resource} from '../registry';
import type {ObjectDocument} from '../registry/publish/object-document';

/** Object ID → what the registry says; undefined when it has no such Object, absent when that is not known. */
export type Objects = ReadonlyMap<number, ObjectDocument | undefined>;

/** The definition of a Resource in the newest version of its Object that has it. */
export function findResource(objects: Objects, objectId?: number, resourceId?: number): Resource | undefined {
  const versions = objectId === undefined ? [] : (objects.get(objectId)?.versions ?? []);
  for (const {resources} of [...versions].reverse()) {
    const found = resources.find(({id}) => id === resourceId);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** What the codecs want to know, from the registry. */
export function toContext(objects: Objects, basePath?: Path): CodecContext {
  return {
    ...(basePath && {basePath}),
    resourceOf: (objectId, resourceId) => findResource(objects, objectId, resourceId),
  };
}

/** What a path names, as far as its last level has a name; instances have none. */
export function nameOf(path: Path, objects: Objects): string | undefined {
  if (path.resourceId !== undefined) {
    return path.resourceInstanceId === undefined
      ? findResource(objects, path.objectId, path.resourceId)?.name
      : undefined;
  }
  return path.instanceId === undefined && path.objectId !== undefined ? objects.get(path.objectId)?.name : undefined;
}

/** IDs of the Objects that some paths lie in. */
export function objectIdsOf(paths: readonly (Path | undefined)[]): number[] {
  return [...new Set(paths.flatMap((path) => path?.objectId ?? []))];
}
