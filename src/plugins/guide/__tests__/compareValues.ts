import {byteCount, type HexField, type PlacedField} from '../../../domain/authoring/hexFields';
import type {StatedValues} from '../../../domain/authoring/statedValues';
import type {DecodedValue} from './decodePayload';

/** What the bytes say and the example does not, and the other way round. */
export function compareValues(decoded: readonly DecodedValue[], stated: StatedValues): string[] {
  const says = new Map(decoded.map(({path, text}) => [path, text] as const));
  const wrong = Object.entries(stated)
    .filter(([path, value]) => says.get(path) !== String(value))
    .map(([path, value]) => `${path} is stated as ${value}; the bytes say ${says.get(path) ?? 'nothing'}.`);
  const unsaid = decoded
    .filter(({path}) => !(path in stated))
    .map(({path, text}) => `The bytes say ${path} = ${text}; the example does not.`);
  return [...wrong, ...unsaid];
}

/** Values that are not within the bytes of the field that states them; `base` is where the payload begins. */
export function compareRanges(decoded: readonly DecodedValue[], fields: readonly PlacedField[], base = 0): string[] {
  return fields
    .filter(({path, value}) => path !== undefined && value !== undefined)
    .flatMap((field) => {
      const node = decoded.find(({path}) => path === field.path);
      const inside = node && node.start + base >= field.offset && node.end + base <= field.offset + byteCount(field);
      return node && !inside
        ? [`${field.path} stands at ${node.start + base}; its field begins at ${field.offset}.`]
        : [];
    });
}

export function statedBy(fields: readonly HexField[]): StatedValues {
  const stating = fields.filter(({path, value}) => path !== undefined && value !== undefined);
  return Object.fromEntries(stating.map(({path, value}) => [path!, value!]));
}
