import type {IndexItem, LwM2MObject, ObjectClass, Registry} from '../model';
import {foldOwner} from '../owners';
import {newestOf} from '../registry';

/** An object as the index lists it; `urn` is the one of the newest version. */
export interface IndexEntry {
  id: number;
  name: string;
  urn: string;
  class?: ObjectClass;
  owner?: string;
  /** Oldest first. */
  versions: string[];
}

/** An ID or a version that is taken, without a definition. */
export interface ReservedEntry {
  id: number;
  version: string;
  name: string;
  owner?: string;
}

export interface IndexDocument {
  objects: IndexEntry[];
  reserved: ReservedEntry[];
  /** The reusable resources. */
  resources: {id: number; name: string}[];
}

/** `index.json`: names, IDs, URNs and versions, for a first look-up. */
export function toIndexDocument({objects, reserved, reusable}: Registry): IndexDocument {
  return {
    objects: objects.map(toEntry),
    reserved: reserved.map(toReserved),
    resources: reusable.map(({id, name}) => ({id, name})),
  };
}

function toEntry(object: LwM2MObject): IndexEntry {
  return {
    id: object.objectId,
    name: object.name,
    urn: newestOf(object).urn,
    ...(object.class && {class: object.class}),
    ...(object.owner && {owner: object.owner.name}),
    versions: object.versions.map(({version}) => version),
  };
}

function toReserved({objectId, version, name, owner}: IndexItem): ReservedEntry {
  const known = foldOwner(owner);
  return {id: objectId, version, name, ...(known && {owner: known.name})};
}
