import type {LwM2MObject, Release, Resource} from '../registry';
import {missingObject, objectPage, plainName, versionIn} from './objectVersions';

/** The Resources of an Object as a page of the guide lists them. */
export interface ResourceTableData {
  objectId: number;
  name: string;
  /** Version of the Object. */
  version: string;
  release: Release;
  /** Page of the Object in the registry. */
  href: string;
  rows: ResourceRow[];
}

export interface ResourceRow {
  id: number;
  /** Where the registry describes it. */
  href: string;
  name: string;
  operations: string;
  instances: string;
  mandatory: boolean;
  type: string;
  range: string;
  unit: string;
}

/**
 * The Resources of an Object in the version that a release means.
 *
 * @throws Error when the registry or the release has no such Object.
 */
export function buildResourceTable(
  id: string,
  objects: readonly LwM2MObject[],
  release: Release,
  published: readonly LwM2MObject[] = objects,
): ResourceTableData {
  const object = objects.find(({objectId}) => String(objectId) === id);
  if (!object) {
    throw new Error(`the registry has no Object "${id}".`);
  }
  const version = versionIn(object, release);
  if (!version) {
    throw new Error(missingObject(object, release));
  }
  return {
    objectId: object.objectId,
    name: plainName(version.name),
    version: version.version,
    release,
    href: objectPage(object, version, published),
    rows: version.resources.map((resource) => ({
      ...toRow(resource),
      href: objectPage(object, version, published, resource.id),
    })),
  };
}

function toRow({id, name, operations, instances, mandatory, type, range, unit}: Resource): Omit<ResourceRow, 'href'> {
  return {
    id,
    name: plainName(name),
    operations: operations || 'bootstrap only',
    instances,
    mandatory,
    type: type ?? '',
    range: range?.text ?? '',
    unit: unit ?? '',
  };
}
