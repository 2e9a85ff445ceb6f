const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What the text was: the plain alphabet, the one for URLs, or one that both share. */
export type Base64Kind = 'base64' | 'base64url' | 'either';

export interface ReadBase64 {
  bytes: Uint8Array;
  kind: Base64Kind;
  padded: boolean;
}

/** Base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  return encode(bytes, '+/', true);
}

/** Base64 for URLs, without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, '-_', false);
}

/** Reads either alphabet, with or without padding; undefined when the text is neither. */
export function parseBase64(text: string): ReadBase64 | undefined {
  const body = text.replace(/={1,2}$/, '');
  const padded = body.length < text.length;
  const plain = /^[\w+/]*$/.test(body) && !body.includes('_');
  const url = /^[\w-]*$/.test(body);
  if ((!plain && !url) || body.length % 4 === 1 || (padded && text.length % 4 !== 0)) {
    return undefined;
  }
  return {bytes: decode(body), kind: plain && url ? 'either' : plain ? 'base64' : 'base64url', padded};
}

function encode(bytes: Uint8Array, last: string, padding: boolean): string {
  const letters = alphabet + last;
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const size = Math.min(3, bytes.length - index) + 1;
    for (let position = 0; position < size; position++) {
      text += letters[(group >> (18 - 6 * position)) & 63];
    }
    text += padding ? '='.repeat(4 - size) : '';
  }
  return text;
}

const values = new Map([...alphabet].map((letter, index) => [letter, index] as const));
values.set('+', 62).set('-', 62).set('/', 63).set('_', 63);

function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let length = 0;
  for (const letter of text) {
    group = ((group << 6) | values.get(letter)!) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (group >> bits) & 255;
    }
  }
  return bytes;
}
