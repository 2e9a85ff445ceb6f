import {newestOf, releaseEntry, releases, type LwM2MObject, type ObjectVersion, type Release} from '../registry';

/** The version of an Object that a release means (Core 1.2.2 §E); undefined when the release has no such Object. */
export function versionIn(object: LwM2MObject, release: Release): ObjectVersion | undefined {
  if (!object.core) {
    return newestOf(object);
  }
  const entry = releaseEntry(object.objectId, release);
  return entry && (object.versions.find(({version}) => version === entry.version) ?? newestOf(object));
}

export function missingObject({objectId, name}: LwM2MObject, release: Release): string {
  const first = releases.find((candidate) => releaseEntry(objectId, candidate));
  return `LwM2M ${release} has no Object ${objectId} (${name}); it came with ${first}.`;
}

/**
 * Address of what the portal shows of an object version, or of a Resource in it. The registry that is published may
 * lack a version that the guide describes; then the page of the object, or the list of objects, is the nearest.
 */
export function objectPage(
  {objectId}: LwM2MObject,
  {version}: ObjectVersion,
  published: readonly LwM2MObject[],
  resourceId?: number,
): string {
  const object = published.find((each) => each.objectId === objectId);
  if (!object) {
    return '/registry/';
  }
  const newest = newestOf(object);
  const shown = object.versions.find((each) => each.version === version) ?? newest;
  const page = `/registry/objects/${objectId}/${shown === newest ? '' : `${shown.version}/`}`;
  return shown.resources.some(({id}) => id === resourceId) ? `${page}#resource-${resourceId}` : page;
}

/** A registered name without the blanks that some files have around or within it. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
