import type {ObjectVersion, Resource} from '../../model';
import type {JsonSchema} from '../schema/build';
import {versionPaths} from '../paths';
import {hasValue, toValueSchema} from './value';

/** Keys of Resources and of their instances: IDs below 65535. */
const resourceInstanceId = String.raw`^(0|[1-9]\d{0,4})$`;

/**
 * JSON Schema of the data of one Object Instance: values by Resource ID, a Resource with several instances as an
 * object of values by instance ID. Resources that are only executed have no data. `root` is the address of
 * `/api/registry/`.
 */
export function toInstanceSchema(version: ObjectVersion, root: string): JsonSchema {
  const resources = version.resources.filter(hasValue);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: root + versionPaths(version.objectId, version.version).schema,
    title: `${version.name} (object ${version.objectId}, version ${version.version})`,
    description: `Data of one Object Instance of ${version.urn}: values by Resource ID.`,
    type: 'object',
    properties: Object.fromEntries(resources.map((resource) => [String(resource.id), toProperty(resource)])),
    required: resources.filter(isAlwaysThere).map(({id}) => String(id)),
    additionalProperties: false,
  };
}

/** A mandatory Resource that can only be written is not among what is read. */
function isAlwaysThere({mandatory, operations}: Resource): boolean {
  return mandatory && !(operations.includes('W') && !operations.includes('R'));
}

function toProperty(resource: Resource): JsonSchema {
  const {name, unit, operations, instances} = resource;
  const value = toValueSchema(resource);
  return {
    title: name,
    ...(unit && {description: `Unit: ${unit}`}),
    ...(operations === 'R' && {readOnly: true}),
    ...(operations === 'W' && {writeOnly: true}),
    ...(instances === 'Single'
      ? value
      : {type: 'object', propertyNames: {pattern: resourceInstanceId}, additionalProperties: value}),
  };
}
