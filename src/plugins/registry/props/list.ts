import {foldOwner, newestOf, type IndexItem, type LwM2MObject, type Registry} from '../../../domain/registry';
import type {ListRow} from '../list/row';
import {firstSentence} from './text';

export interface ListProps {
  rows: ListRow[];
  reserved: ReservedRow[];
}

/** An ID or a version that is taken, without a definition. */
export interface ReservedRow {
  id: number;
  version: string;
  name: string;
  owner?: string;
}

export function buildListProps({objects, reserved}: Registry): ListProps {
  return {rows: objects.map(toRow), reserved: reserved.map(toReservedRow)};
}

function toReservedRow({objectId, version, name, owner}: IndexItem): ReservedRow {
  return {id: objectId, version, name, owner: foldOwner(owner)?.name};
}

function toRow(object: LwM2MObject): ListRow {
  const newest = newestOf(object);
  const {resources} = newest;
  return {
    id: object.objectId,
    name: object.name,
    version: newest.version,
    versions: object.versions.length,
    class: object.class,
    owner: object.owner?.name,
    core: object.core,
    instances: newest.instances,
    lwm2m: newest.lwm2mVersion,
    summary: firstSentence(newest.description),
    resources: resources.map(({id}) => id),
    types: distinct(resources.map(({type}) => type)),
    units: distinct(resources.map(({unit}) => unit)),
    operations: distinct(resources.flatMap(({operations}) => [...operations])),
  };
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined).sort();
}
