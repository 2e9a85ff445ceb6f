import type {SearchDocument} from '../hits';
import {objectPath, resourcePath, reusablePath, type Catalogue, type CatalogueObject} from './catalogue';

/** The object, or one of its versions, as a thing to be found. */
export function toObjectDocument({id, name, versions}: CatalogueObject, version?: string): SearchDocument {
  const known = version && versions.includes(version) ? version : undefined;
  const context = known ? `Version ${known}` : describeVersions(versions);
  return {group: 'objects', to: objectPath(id, known), title: name, label: String(id), context};
}

export function describeVersions(versions: readonly string[]): string {
  return `Version${versions.length > 1 ? 's' : ''} ${versions.join(', ')}`;
}

/** A resource of an object; undefined when the object has none with this ID. */
export function toResourceDocument(object: CatalogueObject, id: number): SearchDocument | undefined {
  const resource = object.resources.find((each) => each.id === id);
  return (
    resource && {
      group: 'resources',
      to: resourcePath(object.id, resource),
      title: resource.name,
      label: String(id),
      context: `${object.id} ${object.name}${resource.version ? ` ${resource.version}` : ''}`,
    }
  );
}

export function toReusableDocument(id: number, name: string): SearchDocument {
  return {group: 'resources', to: reusablePath(id), title: name, label: String(id), context: 'Reusable resource'};
}

/**
 * Every name of the registry once: objects, reusable resources, then the resources of each object but for those that
 * have their reusable name. Among equal names the first is the best known.
 */
export function toNameDocuments({objects, reusable}: Catalogue): SearchDocument[] {
  return [
    ...[...objects.values()].map((object) => toObjectDocument(object)),
    ...[...reusable].map(([id, name]) => toReusableDocument(id, name)),
    ...[...objects.values()].flatMap((object) =>
      object.resources
        .filter(({id, name}) => reusable.get(id) !== name)
        .flatMap(({id}) => toResourceDocument(object, id) ?? []),
    ),
  ];
}
