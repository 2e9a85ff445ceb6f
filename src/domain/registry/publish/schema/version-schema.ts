import {documentSchema} from './build';
import {someVersionFields, versionFields} from './definition';
import {objectClass, owner} from './parts';

export const versionSchema = documentSchema('version', 'One version of an LwM2M object', versionFields, {
  ...someVersionFields,
  class: objectClass,
  owner,
});
