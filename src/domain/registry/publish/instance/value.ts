import type {DataType, Resource} from '../../model';
import type {JsonSchema} from '../schema/build';
import {toConstraint} from './constraint';

/** How JSON holds a value of each data type: as SenML does (RFC 8428), with the text forms of Core, annex C. */
export const valueTypes: Record<DataType, JsonSchema> = {
  String: {type: 'string'},
  Integer: {type: 'integer'},
  'Unsigned Integer': {type: 'integer', minimum: 0},
  Float: {type: 'number'},
  Boolean: {type: 'boolean'},
  Opaque: {type: 'string', contentEncoding: 'base64', pattern: '^[A-Za-z0-9+/_-]*={0,2}$'},
  Time: {type: 'integer'},
  Objlnk: {type: 'string', pattern: String.raw`^\d{1,5}:\d{1,5}$`},
  Corelnk: {type: 'string'},
};

/** Whether a Resource holds data: all do but those that are only executed. */
export function hasValue({operations, type}: Pick<Resource, 'operations' | 'type'>): boolean {
  return operations.includes('R') || operations.includes('W') || (!operations.includes('E') && type !== undefined);
}

/** Schema of one value of a Resource; without a data type any value fits. */
export function toValueSchema({type, range}: Pick<Resource, 'type' | 'range'>): JsonSchema {
  return type ? {...valueTypes[type], ...(range && toConstraint(type, range))} : {};
}
