/**
 * A path of LwM2M. IDs that are not known are absent: a TLV payload, for one, does not say which Object it is about.
 * The root is the empty path.
 */
export interface Path {
  /** Text segments in front of the Object ID, without slashes around: an alternate path, a gateway prefix. */
  prefix?: string;
  objectId?: number;
  instanceId?: number;
  resourceId?: number;
  resourceInstanceId?: number;
}

const levels = ['objectId', 'instanceId', 'resourceId', 'resourceInstanceId'] as const;

/** What the ID at each depth of a path is, in the words of the standard. */
export const levelNames = ['Object', 'Object Instance', 'Resource', 'Resource Instance'] as const;

/** The path with these IDs, in their order; at most four. */
export function toPath(ids: readonly (number | undefined)[], prefix?: string): Path {
  const path: Path = prefix ? {prefix} : {};
  ids.forEach((id, level) => {
    const name = levels[level];
    if (name && id !== undefined) {
      path[name] = id;
    }
  });
  return path;
}

/** IDs from the Object down to the last one known; those not known in between are undefined. */
export function pathIds(path: Path): (number | undefined)[] {
  return [path.objectId, path.instanceId, path.resourceId, path.resourceInstanceId].slice(0, pathDepth(path));
}

/** 0 root, 1 Object, 2 Object Instance, 3 Resource, 4 Resource Instance. */
export function pathDepth({objectId, instanceId, resourceId, resourceInstanceId}: Path): number {
  if (resourceInstanceId !== undefined) {
    return 4;
  }
  return resourceId !== undefined ? 3 : instanceId !== undefined ? 2 : objectId !== undefined ? 1 : 0;
}

/** `/3/0/13`; an ID that is not known shows as `?`, the root as `/`. */
export function formatPath(path: Path): string {
  let text = path.prefix === undefined ? '' : `/${path.prefix}`;
  for (const id of pathIds(path)) {
    text += `/${id ?? '?'}`;
  }
  return text || '/';
}
