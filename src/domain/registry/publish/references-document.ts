import type {Instances, LwM2MObject, Registry, ResourceUse, ReusableDifference} from '../model';

/** Versions of an object that use a reusable resource alike. */
export interface ReferenceUser {
  objectId: number;
  /** Oldest first. */
  versions: string[];
  instances: Instances;
  mandatory: boolean;
  /** Where they depart from the registered meaning. */
  differences?: ReusableDifference[];
}

/** A Resource that points elsewhere. To which object it points, its description may say. */
export interface LinkEntry {
  objectId: number;
  resourceId: number;
  name: string;
  type: 'Objlnk' | 'Corelnk';
  /** Oldest first. */
  versions: string[];
}

export interface ReferencesDocument {
  reusable: {id: number; name: string; users: ReferenceUser[]}[];
  links: LinkEntry[];
}

/** `references.json`: which objects use which reusable resources, and which Resources link to others. */
export function toReferencesDocument({reusable, objects}: Registry): ReferencesDocument {
  return {
    reusable: reusable.map(({id, name, users}) => ({id, name, users: joinVersions(users.map(toUser))})),
    links: joinVersions(objects.flatMap(toLinks)),
  };
}

function toUser({objectId, version, instances, mandatory, differences}: ResourceUse): ReferenceUser {
  return {objectId, versions: [version], instances, mandatory, ...(differences.length > 0 && {differences})};
}

function toLinks({objectId, versions}: LwM2MObject): LinkEntry[] {
  const links = versions.flatMap(({version, resources}) =>
    resources.flatMap(({id, name, type}) =>
      type === 'Objlnk' || type === 'Corelnk' ? [{objectId, resourceId: id, name, type, versions: [version]}] : [],
    ),
  );
  return links.sort((a, b) => a.resourceId - b.resourceId);
}

/** One entry for those that differ in nothing but the version. */
function joinVersions<T extends {versions: string[]}>(entries: readonly T[]): T[] {
  const joined = new Map<string, T>();
  for (const entry of entries) {
    const key = JSON.stringify({...entry, versions: []});
    const known = joined.get(key);
    joined.set(key, known ? {...known, versions: [...known.versions, ...entry.versions]} : entry);
  }
  return [...joined.values()];
}
