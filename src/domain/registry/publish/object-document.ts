import {diffHistory} from '../diff';
import type {IndexSource, LwM2MObject, ObjectClass} from '../model';
import {newestOf} from '../registry';
import {toDifference, type Difference} from './difference';
import {toDescribedVersion, type DescribedVersion} from './version-document';

/** A version with what it changed; the first has nothing to be counted from. */
export interface VersionInHistory extends DescribedVersion {
  changes?: Difference;
}

/** All that the registry says of one object. */
export interface ObjectDocument {
  objectId: number;
  /** Name in the newest version. */
  name: string;
  class?: ObjectClass;
  /** Defined by a release of LwM2M itself. */
  core: boolean;
  owner?: string;
  /** Who defined it, as the index says. */
  source?: IndexSource;
  /** Number of the newest version. */
  newest: string;
  /** Oldest first. */
  versions: VersionInHistory[];
}

/** `objects/N.json`: every version in full, so that one file answers every question on an object. */
export function toObjectDocument(object: LwM2MObject): ObjectDocument {
  const changes = diffHistory(object.versions).map(toDifference);
  return {
    objectId: object.objectId,
    name: object.name,
    ...(object.class && {class: object.class}),
    core: object.core,
    ...(object.owner && {owner: object.owner.name}),
    ...(object.source && {source: object.source}),
    newest: newestOf(object).version,
    versions: object.versions.map((version, place) => ({
      ...(place > 0 && {changes: changes[place - 1]!}),
      ...toDescribedVersion(version),
    })),
  };
}
