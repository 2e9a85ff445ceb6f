import type {DataType, EnumerationValue, Interval, LengthUnit, Range} from '../../model';
import type {JsonSchema} from '../schema/build';

const isNumeric: ReadonlySet<DataType> = new Set(['Integer', 'Unsigned Integer', 'Float', 'Time']);
const isText: ReadonlySet<DataType> = new Set(['String', 'Opaque', 'Corelnk']);

/**
 * What a registered range asks of a value, in keywords of JSON Schema. Nothing where the range is only words or does
 * not fit the data type, such as a number of bits for an Integer: a schema must not refuse what may be right.
 */
export function toConstraint(type: DataType, range: Range): JsonSchema {
  switch (range.kind) {
    case 'numbers':
      return isNumeric.has(type) ? anyOf(range.intervals.map(toLimits)) : {};
    case 'length':
      return isText.has(type) ? anyOf(range.intervals.map((each) => toLengths(type, each, range.unit))) : {};
    case 'enumeration':
      return anyOf(range.values.map((value) => toChoice(type, value)));
    case 'text':
      return {};
  }
}

/** One alternative needs no list; an alternative that asks nothing makes the others meaningless. */
function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const empty = schemas.some((schema) => Object.keys(schema).length === 0);
  return empty ? {} : schemas.length === 1 ? schemas[0]! : {anyOf: schemas};
}

function toLimits({min, max}: Interval): JsonSchema {
  return {minimum: min, maximum: max};
}

/** Lengths count bytes unless they say otherwise (Core, annex C); JSON Schema counts characters. */
function toLengths(type: DataType, {min, max}: Interval, unit: LengthUnit = 'bytes'): JsonSchema {
  const scale = unit === 'bits' ? 1 / 8 : 1;
  const [shortest, longest] = [min * scale, max * scale];
  if (type === 'Opaque') {
    // Four characters of Base64 for three bytes, with padding or without.
    return {minLength: Math.ceil((shortest * 4) / 3), maxLength: Math.ceil(longest / 3) * 4};
  }
  // A character is one to four bytes of UTF-8.
  return {minLength: unit === 'characters' ? min : Math.ceil(shortest / 4), maxLength: Math.floor(longest)};
}

function toChoice(type: DataType, {value, label}: EnumerationValue): JsonSchema {
  const title = label ? {title: label} : {};
  if (!isNumeric.has(type)) {
    return type === 'String' ? {const: value, ...title} : {};
  }
  const match = /^(-?\d+(?:\.\d+)?)(?:\s?(?:-|–|\.\.|to)\s?(\d+))?$/.exec(value);
  if (!match) {
    return {};
  }
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  return from === to ? {const: from, ...title} : {minimum: from, maximum: to, ...title};
}
