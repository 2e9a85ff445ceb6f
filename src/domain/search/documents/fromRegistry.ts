import {newestOf, type LwM2MObject, type Registry, type Resource} from '../../registry';
import {objectPath, resourcePath, reusablePath} from '../exact/catalogue';
import {describeVersions} from '../exact/documents';
import type {SearchDocument} from '../hits';

/**
 * The descriptions of the registry: of every object, of reusable resources, and of the resources of objects. What a
 * resource says word for word like the same resource elsewhere is there once.
 */
export function toRegistryDocuments({objects, reusable}: Pick<Registry, 'objects' | 'reusable'>): SearchDocument[] {
  const said = new Set<string>();
  const isNew = (id: number, text: string): boolean => {
    const key = `${id} ${text}`;
    return text !== '' && !said.has(key) && said.add(key).size > 0;
  };
  const shared = reusable
    .map(({id, name, description}): SearchDocument => ({
      group: 'resources',
      to: reusablePath(id),
      title: name,
      label: String(id),
      context: 'Reusable resource',
      text: tidy(description),
    }))
    .filter(({label, text}) => isNew(Number(label), text ?? ''));
  return [...shared, ...objects.flatMap((object) => toObjectDocuments(object, isNew))];
}

function toObjectDocuments(object: LwM2MObject, isNew: (id: number, text: string) => boolean): SearchDocument[] {
  const {description, description2, resources} = newestOf(object);
  const versions = object.versions.map(({version}) => version);
  return [
    {
      group: 'objects',
      to: objectPath(object.objectId),
      title: object.name,
      label: String(object.objectId),
      context: describeVersions(versions),
      text: tidy(`${description} ${description2}`),
    },
    ...resources
      .map((resource) => toResourceDocument(object, resource))
      .filter(({label, text}) => isNew(Number(label), text ?? '')),
  ];
}

function toResourceDocument({objectId, name}: LwM2MObject, resource: Resource): SearchDocument {
  return {
    group: 'resources',
    to: resourcePath(objectId, resource),
    title: resource.name,
    label: String(resource.id),
    context: `${objectId} ${name}`,
    text: tidy(resource.description),
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
