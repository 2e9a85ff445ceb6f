import type {PublishedFile} from '../data-set';
import type {DocumentSchema} from './build';
import {indexSchema} from './index-schema';
import {differencesSchema, referencesSchema, resourcesSchema, revisionsSchema, unitsSchema} from './list-schemas';
import {objectSchema} from './object-schema';
import {findingsSchema, versionsSchema} from './state-schemas';
import {versionSchema} from './version-schema';

const schemas: readonly DocumentSchema[] = [
  indexSchema,
  objectSchema,
  versionSchema,
  resourcesSchema,
  unitsSchema,
  differencesSchema,
  referencesSchema,
  revisionsSchema,
  findingsSchema,
  versionsSchema,
];

/** The JSON Schema of each kind of document; `root` is the address of `/api/registry/`, with its slash at the end. */
export function toSchemas(root: string): PublishedFile[] {
  return schemas.map(({kind, schema}) => {
    const path = `schema/${kind}.json`;
    return {path, document: {$schema: 'https://json-schema.org/draft/2020-12/schema', $id: root + path, ...schema}};
  });
}
