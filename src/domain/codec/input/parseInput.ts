import {parseBase64} from '../bytes/base64';
import {fromHex} from '../bytes/hex';
import {encodeUtf8} from '../bytes/utf8';
import {parseColumns} from './columns';
import {parseDump} from './dump';
import {parseEscapes} from './escapes';

export type Notation = 'hex' | 'hex dump' | 'escapes' | 'base64' | 'base64url' | 'text';

/** One way to read what somebody pasted. */
export interface InputReading {
  notation: Notation;
  bytes: Uint8Array;
}

export interface ParsedInput {
  /** Ways to read the text, the likeliest first; none for blank text. */
  readings: InputReading[];
  /** Why a text that looks like hexadecimal is not read as that. */
  message?: string;
}

/**
 * Bytes of pasted text: hexadecimal (`A1 82`, `0xA1, 0x82`, `a1:82`, `h'a182'`, `<Buffer a1 82>`), a hex dump, a
 * string with escapes (`"\xa1"`), Base64 in both alphabets, or the text itself (JSON, links).
 */
export function parseInput(text: string): ParsedInput {
  const trimmed = text.trim();
  if (trimmed === '') {
    return {readings: []};
  }
  const {bytes, message} = readHex(trimmed);
  const dump = parseDump(trimmed) ?? parseColumns(trimmed);
  const escaped = parseEscapes(trimmed);
  if (escaped) {
    return {readings: [{notation: 'escapes', bytes: escaped}]};
  }
  const hex: InputReading[] = bytes ? [{notation: 'hex', bytes}] : [];
  const exact: InputReading[] = dump ? [{notation: 'hex dump', bytes: dump}, ...hex] : hex;
  const loose = readLoosely(text, trimmed);
  if (exact.length > 0 && isSurelyHex(trimmed)) {
    return {readings: exact};
  }
  // a plain number is more likely a value than three bytes
  const readings = /^\d+$/.test(trimmed) ? [...loose, ...exact] : [...exact, ...loose];
  return {readings, ...(message !== undefined && {message})};
}

/** Digits with something between them, or many with letters among them, are nothing else. */
function isSurelyHex(text: string): boolean {
  const separated = /^[\da-f]{2}[\s:,-][\da-f]{2}[\s:,-]|^[\da-f]{4,8}:?\s|^<Buffer\s|0x|\\x|^h'/i.test(text);
  return separated || (text.length >= 8 && /[a-f]/i.test(text));
}

/** The text itself and Base64, the likelier one first. */
function readLoosely(text: string, trimmed: string): InputReading[] {
  const asText: InputReading = {notation: 'text', bytes: encodeUtf8(text)};
  const base64 = readBase64(trimmed);
  return base64 ? (isLikelyBase64(trimmed) ? [base64, asText] : [asText, base64]) : [asText];
}

/** Everything that people put around and between hexadecimal digits. */
const decoration = /^<Buffer\s|>$|0x|\\x|^[hb](?=')|[\s:,;{}'"-]/gi;

function readHex(text: string): {bytes?: Uint8Array; message?: string} {
  const digits = text.replace(decoration, '');
  if (!/^[\da-f]+$/i.test(digits)) {
    return {};
  }
  if (digits.length % 2 === 0) {
    return {bytes: fromHex(digits)};
  }
  return {message: `${digits.length} hexadecimal digits are no whole number of bytes; each byte has two digits.`};
}

function readBase64(text: string): InputReading | undefined {
  const read = parseBase64(text.replace(/\s+/g, ''));
  return read?.bytes.length
    ? {notation: read.kind === 'base64url' ? 'base64url' : 'base64', bytes: read.bytes}
    : undefined;
}

/** Short words are Base64 too; padding, length and a mix of letters tell which is meant. */
function isLikelyBase64(text: string): boolean {
  const body = text.replace(/\s+/g, '');
  return body.endsWith('=') || (body.length >= 12 && /[A-Z]/.test(body) && /[\d+/_-]/.test(body));
}
