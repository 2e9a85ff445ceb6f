import {type LwM2MObject, type ObjectVersion, type Release} from '../registry';
import {missingObject, objectPage, plainName, versionIn} from './objectVersions';

/** A path as readers see it, with the page of the registry that explains it. */
export interface PathReference {
  path: string;
  /** `Device: Current Time`. */
  name: string;
  /** Address in the portal. */
  href: string;
}

/** The reference, or the reason why there is none. */
export type ReadPath = {reference: PathReference; message?: undefined} | {reference?: undefined; message: string};

interface PathParts {
  objectId: number;
  /** A letter stands for any instance. */
  instance?: string;
  resourceId?: number;
  resourceInstance?: string;
}

const form = 'Write /3/0/13; a small letter stands for any instance: /0/x/2.';

/**
 * Looks a path up in the registry, in the version of the Object that `release` means (Core 1.2.2 §E). Objects that
 * no release defines count in their newest version. The link leads into the registry that is `published`.
 */
export function readResourcePath(
  text: string,
  objects: readonly LwM2MObject[],
  release: Release,
  published: readonly LwM2MObject[] = objects,
): ReadPath {
  const parts = parseParts(text);
  if (!parts) {
    return {message: `"${text}" is not a path. ${form}`};
  }
  const object = objects.find(({objectId}) => objectId === parts.objectId);
  if (!object) {
    return {message: `"${text}": the registry has no Object ${parts.objectId}.`};
  }
  const version = versionIn(object, release);
  const message = version ? checkParts(parts, object, version, release) : missingObject(object, release);
  return message || !version
    ? {message: `"${text}": ${message}`}
    : {reference: toReference(text, parts, object, version, published)};
}

function parseParts(text: string): PathParts | undefined {
  const match = /^\/(\d{1,5})(?:\/(\d{1,5}|[a-z])(?:\/(\d{1,5})(?:\/(\d{1,5}|[a-z]))?)?)?$/.exec(text);
  return match
    ? {
        objectId: Number(match[1]),
        ...(match[2] && {instance: match[2]}),
        ...(match[3] && {resourceId: Number(match[3])}),
        ...(match[4] && {resourceInstance: match[4]}),
      }
    : undefined;
}

function checkParts(parts: PathParts, object: LwM2MObject, version: ObjectVersion, release: Release): string {
  const {objectId, instance, resourceId, resourceInstance} = parts;
  if (version.instances === 'Single' && instance && /^[1-9]/.test(instance)) {
    return `Object ${objectId} (${object.name}) has one instance, 0.`;
  }
  if (resourceId === undefined) {
    return '';
  }
  const resource = version.resources.find(({id}) => id === resourceId);
  if (!resource) {
    return missingResource(resourceId, object, version, release);
  }
  return resourceInstance && resource.instances === 'Single'
    ? `Resource ${resourceId} (${resource.name}) has no instances.`
    : '';
}

function missingResource(id: number, object: LwM2MObject, version: ObjectVersion, release: Release): string {
  const later = object.versions.find((other) => other.resources.some((resource) => resource.id === id));
  const ids = version.resources.map((resource) => resource.id).join(', ');
  return later
    ? `Resource ${id} is in version ${later.version} of Object ${object.objectId}, but LwM2M ${release} means ${version.version}.`
    : `Object ${object.objectId} (${object.name}) has no Resource ${id}. It has ${ids}.`;
}

function toReference(
  path: string,
  {resourceId}: PathParts,
  object: LwM2MObject,
  version: ObjectVersion,
  published: readonly LwM2MObject[],
): PathReference {
  const resource = version.resources.find(({id}) => id === resourceId);
  return {
    path,
    name: plainName(resource ? `${version.name}: ${resource.name}` : version.name),
    href: objectPage(object, version, published, resourceId),
  };
}
