import {documentSchema, fields, list, said, string} from './build';
import {id, objectClass, owner, urn, version, versions} from './parts';

export const indexSchema = documentSchema('index', 'Index of the LwM2M object registry', {
  objects: said(
    'By ID.',
    list(fields({id, name: string, urn: said('Of the newest version.', urn), versions}, {class: objectClass, owner})),
  ),
  reserved: said('IDs and versions that are taken, without a definition.', {
    ...list(fields({id, version, name: string}, {owner})),
  }),
  resources: said('The reusable resources.', list(fields({id, name: string}))),
});
