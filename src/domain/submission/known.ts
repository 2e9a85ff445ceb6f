import type {Registry} from '../registry/model';
import type {KnownRegistry} from './model';

/** What a check needs of a registry that was read from its files. */
export function toKnownRegistry({objects, reusable, units}: Registry): KnownRegistry {
  return {
    objects: objects.map(({objectId, name, owner, versions}) => ({
      id: objectId,
      name,
      ...(owner && {owner: owner.name}),
      versions: versions.map(({version}) => version),
      reusable: reusable.filter(({users}) => users.some((user) => user.objectId === objectId)).map(({id}) => id),
    })),
    reusable,
    units: units.flatMap(({unit}) => unit ?? []),
  };
}

/** Nothing is known: a definition is checked by itself. */
export const unknownRegistry: KnownRegistry = {objects: [], reusable: [], units: []};
