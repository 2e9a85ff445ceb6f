import {toHex, type PayloadFormat} from '../codec';
import {decodeUtf8} from '../codec/bytes/utf8';

const textFormats: ReadonlySet<PayloadFormat> = new Set(['text', 'link', 'senml-json', 'senml-etch-json', 'oma-json']);

/** Formats that people read as they are, and others as pairs of digits. */
export function isTextFormat(format: PayloadFormat): boolean {
  return textFormats.has(format);
}

/** Bytes as one writes them down: text where the format is text and is UTF-8, else hexadecimal. */
export function presentBytes(bytes: Uint8Array, format: PayloadFormat): string {
  const {text, badAt} = decodeUtf8(bytes);
  return isTextFormat(format) && badAt === undefined ? text : toHex(bytes);
}
