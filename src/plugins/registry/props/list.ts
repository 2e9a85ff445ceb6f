import {newestOf, type LwM2MObject, type Registry} from '../../../domain/registry';
import type {ListRow} from '../list/row';
import {firstSentence} from './text';

export interface ListProps {
  rows: ListRow[];
}

export function buildListProps({objects}: Registry): ListProps {
  return {rows: objects.map(toRow)};
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
