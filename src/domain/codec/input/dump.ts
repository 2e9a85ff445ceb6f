import {concatenate} from '../bytes/concatenate';
import {fromHex} from '../bytes/hex';
import {limits} from '../limits';

interface DumpLine {
  offset: number;
  /** What follows the offset. */
  rest: string;
}

/**
 * Reads a hex dump with offsets and perhaps a column of letters, as xxd, hexdump -C and Wireshark write it. The
 * offsets must fit the bytes. Undefined when the text is no such dump.
 */
export function parseDump(text: string): Uint8Array | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parsed = lines.map(parseLine);
  if (lines.length === 0 || parsed.includes(undefined)) {
    return undefined;
  }
  const rows = parsed as (DumpLine | '*')[];
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const next = rows[index + 1];
    const end = next !== undefined && next !== '*' ? next.offset : undefined;
    const bytes = row === '*' ? repeat(parts.at(-1), end, length) : readRow(row, length, end);
    if (!bytes) {
      return undefined;
    }
    parts.push(bytes);
    length += bytes.length;
  }
  return concatenate(parts);
}

function parseLine(line: string): DumpLine | '*' | undefined {
  const match = /^\s*(?:0x)?([\da-f]{4,8})(?::|\b)(\s.*)?$/i.exec(line);
  return line.trim() === '*' ? '*' : match ? {offset: parseInt(match[1]!, 16), rest: match[2] ?? ''} : undefined;
}

/** Bytes of a row that begins at `start`; where the next one begins tells how many there are. */
function readRow({offset, rest}: DumpLine, start: number, end: number | undefined): Uint8Array | undefined {
  if (offset !== start) {
    return undefined;
  }
  const [hex = ''] = rest.split('|');
  const pairs = [...hex.matchAll(/\s*([\da-f]{2})(?=[\s\da-f]|$)/giy)];
  const count = end === undefined ? countBeforeLetters(hex, pairs) : end - start;
  return count >= 0 && count <= pairs.length
    ? fromHex(
        pairs
          .slice(0, count)
          .map((pair) => pair[1])
          .join(''),
      )
    : undefined;
}

/**
 * Number of bytes in the last row. Letters after two blanks may look like digits: there, they must be what the bytes
 * stand for; else all pairs are bytes, when nothing else follows.
 */
function countBeforeLetters(hex: string, pairs: readonly RegExpExecArray[]): number {
  const after = pairs.map((pair) => hex.slice(pair.index + pair[0].length));
  const shown = toLetters(fromHex(pairs.map((pair) => pair[1]).join('')));
  const beforeLetters = after.findIndex(
    (rest, at) => /^\s{2}\s*\S/.test(rest) && rest.trim() === shown.slice(0, at + 1).trim(),
  );
  if (beforeLetters >= 0) {
    return beforeLetters + 1;
  }
  return (after.at(-1) ?? hex).trim() === '' || /^\s{2}/.test(after.at(-1) ?? '') ? pairs.length : -1;
}

/** Bytes as the letters column shows them, with dots for what cannot be printed. */
function toLetters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
}

/** hexdump writes `*` for rows that are like the one before. */
function repeat(row: Uint8Array | undefined, end: number | undefined, start: number): Uint8Array | undefined {
  if (!row?.length || end === undefined || end < start || end > limits.bytes) {
    return undefined;
  }
  return Uint8Array.from({length: end - start}, (_, index) => row[index % row.length]!);
}
