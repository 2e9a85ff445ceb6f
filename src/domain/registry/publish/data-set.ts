import type {Registry} from '../model';
import type {Problem} from '../problems';
import {toDifferencesDocument} from './differences-document';
import {toFindingsDocument} from './findings-document';
import {toIndexDocument} from './index-document';
import {toObjectDocument} from './object-document';
import {dataSetPaths, objectPath, toSchemaReference, versionPaths} from './paths';
import {toReferencesDocument} from './references-document';
import {toResourcesDocument} from './resources-document';
import {toRevisionsDocument} from './revisions-document';
import {toUnitsDocument} from './units-document';
import {toVersionDocument} from './version-document';
import {toVersionsDocument, type PublishedSource} from './versions-document';

/** What is published: a registry, what is odd in it, and where it comes from. */
export interface Publication {
  registry: Registry;
  problems: readonly Problem[];
  /** Absent for the definitions that ship with the portal. */
  source?: PublishedSource;
}

/** A document and its path below `/api/registry/`. */
export interface PublishedFile {
  path: string;
  document: object;
}

/** The registry data set: one file of each kind, and one for each object. Every fact is in it once or more. */
export function toDataSet({registry, problems, source}: Publication): PublishedFile[] {
  const {index, resources, units, differences, references, revisions, findings, versions} = dataSetPaths;
  return [
    toFile('index', index, toIndexDocument(registry)),
    toFile('resources', resources, toResourcesDocument(registry)),
    toFile('units', units, toUnitsDocument(registry)),
    toFile('differences', differences, toDifferencesDocument(registry)),
    toFile('references', references, toReferencesDocument(registry)),
    toFile('revisions', revisions, toRevisionsDocument(registry)),
    toFile('findings', findings, toFindingsDocument(problems)),
    toFile('versions', versions, toVersionsDocument(registry, problems, source)),
    ...registry.objects.map((object) => toFile('object', objectPath(object.objectId), toObjectDocument(object))),
  ];
}

/** Each object version in a file of its own: what `objects/N.json` says of it, under an address that stays. */
export function toVersionFiles({objects}: Registry): PublishedFile[] {
  return objects.flatMap((object) =>
    object.versions.map((version) =>
      toFile('version', versionPaths(object.objectId, version.version).json, toVersionDocument(object, version)),
    ),
  );
}

function toFile(kind: string, path: string, document: object): PublishedFile {
  return {path, document: {$schema: toSchemaReference(kind, path), ...document}};
}
