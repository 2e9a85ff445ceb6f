import type {CardSources} from '../../domain/share-cards';
import {newestOf} from '../../domain/registry';
import type {RegistryContent} from '../registry/content';
import type {Update} from '../updates/content';

/** What cards tell of the registry and of updates; `groups` are names of Working Groups by key. */
export function buildSources(
  {objects = [], reusable = []}: Partial<Pick<RegistryContent, 'objects' | 'reusable'>>,
  updates: readonly Update[],
  groups: Readonly<Record<string, string>>,
): CardSources {
  return {
    objects: new Map(
      objects.map((object) => {
        const {name, version, resources} = newestOf(object);
        return [String(object.objectId), {name, version, resources: resources.length, owner: object.owner?.name}];
      }),
    ),
    resources: new Map(
      reusable.map(({id, name, type, users}) => [
        String(id),
        {name, type, objects: new Set(users.map(({objectId}) => objectId)).size},
      ]),
    ),
    updates: new Map(
      updates.map(({path, title, date, groups: keys}) => [
        path.slice(1),
        {title, date, groups: keys.map((key) => groups[key] ?? key)},
      ]),
    ),
  };
}
