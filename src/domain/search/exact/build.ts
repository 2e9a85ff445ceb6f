import {newestOf, type LwM2MObject, type Registry} from '../../registry';
import type {ExactIndex, ObjectEntry, ResourceEntry} from './model';

/** Builds the small index from the registry; `revisions` are the lines of the guide, newest first. */
export function buildExactIndex(
  {objects, reusable, reserved}: Pick<Registry, 'objects' | 'reusable' | 'reserved'>,
  revisions: readonly string[],
): ExactIndex {
  const names = new Map(reusable.map(({id, name}) => [id, name]));
  return {
    objects: objects.map((object) => toObjectEntry(object, names)),
    reusable: [...names],
    reserved: reserved.map(({objectId, version, name}) => [objectId, version, name]),
    revisions: [...revisions],
  };
}

function toObjectEntry(object: LwM2MObject, names: ReadonlyMap<number, string>): ObjectEntry {
  const versions = object.versions.map(({version}) => version).join(' ');
  const newest = newestOf(object);
  const entries = new Map<number, ResourceEntry>();
  for (const {version, resources} of [...object.versions].reverse()) {
    for (const {id, name} of resources.filter((resource) => !entries.has(resource.id))) {
      const gone = version !== newest.version;
      entries.set(id, gone ? [id, name, version] : names.get(id) === name ? id : [id, name]);
    }
  }
  return [object.objectId, object.name, versions, [...entries.values()]];
}
