import {newestOf, type Registry} from '../../../domain/registry';
import type {GoldCase} from '../../../domain/search/gold/measure';

/** For a whole registry: every ID, URN and path in it, and the address that answers it. */
export function toIdentifierCases({objects, reusable}: Pick<Registry, 'objects' | 'reusable'>): GoldCase[] {
  const taken = new Set(objects.map(({objectId}) => objectId));
  return [
    ...objects.flatMap((object): GoldCase[] => {
      const page = `/registry/objects/${object.objectId}/`;
      return [
        [String(object.objectId), page],
        [`/${object.objectId}/0`, page],
        ...object.versions.map(({urn, version}): GoldCase => [urn, [`${page}${version}/`, page]]),
        ...object.versions.map(({version}): GoldCase => [`${object.objectId}:${version}`, `${page}${version}/`]),
        ...newestOf(object).resources.map(({id}): GoldCase => [
          `/${object.objectId}/0/${id}`,
          `${page}#resource-${id}`,
        ]),
      ];
    }),
    ...reusable.filter(({id}) => !taken.has(id)).map(({id}): GoldCase => [String(id), `/registry/resources/${id}/`]),
  ];
}
