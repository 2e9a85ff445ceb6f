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

/** Address of the page of an object version in the portal. */
export function objectPage(object: LwM2MObject, version: ObjectVersion): string {
  const page = `/registry/objects/${object.objectId}/`;
  return version === newestOf(object) ? page : `${page}${version.version}/`;
}

/** A registered name without the blanks that some files have around or within it. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
