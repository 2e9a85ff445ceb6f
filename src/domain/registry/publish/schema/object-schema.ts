import {boolean, documentSchema, fields, list, oneOf, said, string} from './build';
import {someVersionFields, versionFields} from './definition';
import {differenceFields, someDifferenceFields} from './difference';
import {id, objectClass, owner, version} from './parts';

const changes = said('What it changed, counted from the version before.', {
  ...fields(differenceFields, someDifferenceFields),
});

export const objectSchema = documentSchema(
  'object',
  'An LwM2M object with all its versions',
  {
    objectId: id,
    name: said('Name in the newest version.', string),
    core: said('Defined by a release of LwM2M itself.', boolean),
    newest: version,
    versions: said('Oldest first.', {...list(fields(versionFields, {...someVersionFields, changes})), minItems: 1}),
  },
  {class: objectClass, owner, source: said('Who defined it.', oneOf(['oma', 'external', 'private']))},
);
