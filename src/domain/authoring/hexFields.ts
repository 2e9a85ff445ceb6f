import type {StatedValue} from './statedValues';

/** Some bytes of a message and what they mean. */
export interface HexField {
  /** The bytes in hexadecimal, for example `44 01`. */
  bytes: string;
  /** What the field is called. */
  name: string;
  /** What these bytes say. */
  meaning?: string;
  /** The Resource or Resource Instance whose value the bytes hold, for example `/3/0/9`. */
  path?: string;
  /** The value at `path`, or of an option of CoAP. Content tests decode the bytes and compare. */
  value?: StatedValue;
}

/** A field with the place of its first byte, counted from 0. */
export interface PlacedField extends HexField {
  offset: number;
}

const pattern = /^[0-9a-f]{2}( ?[0-9a-f]{2})*$/i;

/** Number of bytes of a field. */
export function byteCount({bytes}: HexField): number {
  return bytes.replaceAll(' ', '').length / 2;
}

/**
 * Puts the fields of a message one behind the other.
 *
 * @throws Error naming a field whose bytes are not pairs of hexadecimal digits.
 */
export function placeFields(fields: readonly HexField[]): PlacedField[] {
  const placed: PlacedField[] = [];
  let offset = 0;
  for (const field of fields) {
    if (!pattern.test(field.bytes)) {
      throw new Error(
        `<HexDump>: "${field.bytes}" (${field.name}) is not hexadecimal. Write pairs of digits: "44 01".`,
      );
    }
    placed.push({...field, offset});
    offset += byteCount(field);
  }
  return placed;
}
