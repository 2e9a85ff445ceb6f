import type {ExactIndex, ObjectEntry, ResourceEntry} from './model';

export interface CatalogueObject {
  id: number;
  name: string;
  /** Registered versions, oldest first. */
  versions: string[];
  resources: CatalogueResource[];
}

export interface CatalogueResource {
  id: number;
  name: string;
  /** The version that has it, when the newest does not. */
  version?: string;
}

/** The small index, ready to be asked. */
export interface Catalogue {
  objects: ReadonlyMap<number, CatalogueObject>;
  reusable: ReadonlyMap<number, string>;
  reserved: ReadonlyMap<number, string>;
  revisions: readonly string[];
}

export function openCatalogue({objects, reusable, reserved, revisions}: ExactIndex): Catalogue {
  const names = new Map(reusable);
  return {
    objects: new Map(objects.map((entry) => [entry[0], toObject(entry, names)])),
    reusable: names,
    reserved: new Map(reserved.map(([id, , name]) => [id, name])),
    revisions,
  };
}

function toObject([id, name, versions, resources]: ObjectEntry, names: ReadonlyMap<number, string>): CatalogueObject {
  return {id, name, versions: versions.split(' '), resources: resources.map((entry) => toResource(entry, names))};
}

function toResource(entry: ResourceEntry, names: ReadonlyMap<number, string>): CatalogueResource {
  if (typeof entry === 'number') {
    return {id: entry, name: names.get(entry) ?? ''};
  }
  const [id, name, version] = entry;
  return {id, name, ...(version && {version})};
}

/** Address of an object, or of one of its versions. */
export function objectPath(id: number, version?: string): string {
  return `/registry/objects/${id}/${version ? `${version}/` : ''}`;
}

/** Address of a resource on the page of its object. */
export function resourcePath(objectId: number, {id, version}: Pick<CatalogueResource, 'id' | 'version'>): string {
  return `${objectPath(objectId, version)}#resource-${id}`;
}

/** Address of a reusable resource. */
export function reusablePath(id: number): string {
  return `/registry/resources/${id}/`;
}
