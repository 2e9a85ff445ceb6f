/** Small words to write JSON Schemas (draft 2020-12) with. */

export type JsonSchema = {[keyword: string]: unknown};

/** A kind of document, named as its schema file is. */
export interface DocumentSchema {
  kind: string;
  schema: JsonSchema;
}

export const string: JsonSchema = {type: 'string'};
export const integer: JsonSchema = {type: 'integer'};
export const boolean: JsonSchema = {type: 'boolean'};

export function oneOf(values: readonly string[]): JsonSchema {
  return {enum: values};
}

export function list(items: JsonSchema): JsonSchema {
  return {type: 'array', items};
}

/** A schema with what its value means. */
export function said(description: string, schema: JsonSchema = string): JsonSchema {
  return {...schema, description};
}

/** An object; further fields may come with later editions of the data set, so none is forbidden. */
export function fields(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  return {type: 'object', properties: {...required, ...optional}, required: Object.keys(required)};
}

/** The schema of a kind of document. */
export function documentSchema(
  kind: string,
  title: string,
  required: Record<string, JsonSchema>,
  optional: Record<string, JsonSchema> = {},
): DocumentSchema {
  const reference = said('Address of this schema, relative to the document.', {
    type: 'string',
    format: 'uri-reference',
  });
  return {kind, schema: {title, ...fields({$schema: reference, ...required}, optional)}};
}
