import type {DataType, Resource} from '../../model';
import {senmlUnits} from '../../senml';
import {toConstraint} from '../instance/constraint';
import {valueTypes} from '../instance/value';
import type {JsonSchema} from '../schema/build';
import {toGivenNames} from './names';

/** Data qualities of SDF (RFC 9880, 4.7): as in JSON Schema, but time is a number and bytes are a kind of text. */
const types: Record<DataType, JsonSchema> = {
  ...valueTypes,
  Opaque: {type: 'string', sdfType: 'byte-string'},
  Time: {type: 'number', sdfType: 'unix-time'},
};

/** SDF takes units of the SenML registries alone. */
const units: ReadonlySet<string> = new Set(senmlUnits.map(({symbol}) => symbol));

/** What the values of a Resource are; with several instances, an array of them. */
export function toDataQualities(resource: Resource): JsonSchema {
  const {instances, type, unit} = resource;
  const value = {...(type && types[type]), ...toLimits(resource)};
  const data = instances === 'Single' ? value : {type: 'array', items: toItems(value)};
  const comment = toComment(resource, value);
  return {
    ...data,
    ...(unit && units.has(unit) && {unit}),
    ...(comment && {$comment: comment}),
  };
}

/** The lengths of bytes cannot be told: SDF counts the characters of a text. */
function toLimits({type, range}: Resource): JsonSchema {
  if (!type || !range || type === 'Opaque') {
    return {};
  }
  const {anyOf, ...limits} = toConstraint(type, range) as {anyOf?: JsonSchema[]};
  return anyOf ? {sdfChoice: toChoice(anyOf)} : limits;
}

/** Alternatives by name: their label, or what they allow. */
function toChoice(schemas: readonly JsonSchema[]): Record<string, JsonSchema> {
  const names = toGivenNames(schemas.map((schema, id) => ({id, name: nameOf(schema)})));
  return Object.fromEntries(
    schemas.map(({title, ...schema}, id) => [names.get(id)!, {...(title ? {label: title} : {}), ...schema}]),
  );
}

function nameOf({title, ...schema}: JsonSchema): string {
  return title ? String(title) : Object.values(schema).join(' to ').replaceAll('-', 'minus ');
}

/** The items of an array have fewer qualities. */
function toItems(value: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(value).filter(([quality]) => !['pattern', 'sdfType'].includes(quality)));
}

/** What is registered and has no quality. */
function toComment({range, unit}: Resource, value: JsonSchema): string {
  const said = ['minimum', 'minLength', 'maximum', 'maxLength', 'sdfChoice', 'const'].some((name) => name in value);
  return [
    ...(range && !said ? [`Registered range: ${range.text}`] : []),
    ...(unit && !units.has(unit) ? [`Registered unit: ${unit}`] : []),
  ].join('. ');
}
