import {decode, Tag} from 'cbor2';
import {toHex} from '../../../domain/codec';
import type {StatedValues} from '../../../domain/authoring/statedValues';

/** Formats whose bytes are CBOR. */
export const cborFormats = ['cbor', 'senml-cbor', 'senml-etch-cbor', 'lwm2m-cbor'] as const;
export type CborFormat = (typeof cborFormats)[number];

/** Labels of SenML in CBOR (RFC 8428 §6). */
const senml = {baseName: -2, baseTime: -3, name: 0, value: 2, text: 3, bool: 4, time: 6, data: 8} as const;

/**
 * What the bytes say, read without the portal's codec: cbor2 decodes, and the few rules of each format stand here a
 * second time. Paths and values are written as examples state them.
 */
export function readIndependently(format: CborFormat, bytes: Uint8Array, path = ''): StatedValues {
  const item: unknown = decode(bytes, {preferMap: true});
  switch (format) {
    case 'cbor':
      return {[path]: toStated(item)};
    case 'lwm2m-cbor':
      return Object.fromEntries(leavesOf(item as Map<unknown, unknown>, ''));
    default:
      return Object.fromEntries(recordsOf(item as Map<unknown, unknown>[]));
  }
}

function leavesOf(map: Map<unknown, unknown>, above: string): [string, StatedValues[string]][] {
  return [...map].flatMap(([key, value]) => {
    const path = `${above}/${[key].flat().join('/')}`;
    return value instanceof Map ? leavesOf(value, path) : [[path, toStated(value)]];
  });
}

function recordsOf(records: readonly Map<unknown, unknown>[]): [string, StatedValues[string]][] {
  let name = '';
  let base = 0;
  return records.map((record) => {
    name = (record.get(senml.baseName) as string | undefined) ?? name;
    base = Number(record.get(senml.baseTime) ?? base);
    const time = base + Number(record.get(senml.time) ?? 0);
    const fields = [senml.value, senml.text, senml.bool, senml.data, 'vlo'];
    const field = fields.find((each) => record.has(each));
    const path = `${name}${(record.get(senml.name) as string | undefined) ?? ''}`;
    return [time === 0 ? path : `${path} @${time}`, field === undefined ? null : toStated(record.get(field))];
  });
}

/** Bytes in hexadecimal, dates as seconds; everything else is itself. */
function toStated(item: unknown): StatedValues[string] {
  if (item instanceof Uint8Array) {
    return toHex(item);
  }
  if (item instanceof Date) {
    return item.getTime() / 1000;
  }
  if (item instanceof Tag) {
    throw new Error(`An example has tag ${item.tag}, which LwM2M does not use.`);
  }
  return typeof item === 'bigint' ? Number(item) : (item as StatedValues[string]);
}
