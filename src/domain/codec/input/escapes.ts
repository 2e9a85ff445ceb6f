import {concatenate} from '../bytes/concatenate';
import {encodeUtf8} from '../bytes/utf8';

/** A literal of C or Python, or several that follow each other: `"\x81\xA2/3"`, `b'\x00'`. */
const literals = /^(?:\s*b?(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'))+\s*[;,]?\s*$/;
const onlyPairs = /^(?:\\x[\da-f]{2}|b?['"]|[\s;,])*$/i;
const parts = /\\x([\da-f]{2})|\\([^])|([^\\]+)/gi;
const letters: Readonly<Record<string, number>> = {0: 0, t: 9, n: 10, r: 13};

/**
 * Bytes of a string as source code and debuggers write it; `\x` has two digits. Undefined for a text without such
 * escapes, whose quotation marks are its own, and for one of nothing else, which is hexadecimal.
 */
export function parseEscapes(text: string): Uint8Array | undefined {
  if (!/\\x[\da-f]{2}/i.test(text) || onlyPairs.test(text) || !literals.test(text)) {
    return undefined;
  }
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/g)];
  return concatenate(quoted.map(([, double, single]) => readLiteral(double ?? single ?? '')));
}

function readLiteral(text: string): Uint8Array {
  return concatenate(
    Array.from(text.matchAll(parts), ([, hex, escaped, plain]) => {
      if (hex !== undefined) {
        return Uint8Array.of(parseInt(hex, 16));
      }
      const byte = letters[escaped ?? ''];
      return byte === undefined ? encodeUtf8(escaped ?? plain ?? '') : Uint8Array.of(byte);
    }),
  );
}
