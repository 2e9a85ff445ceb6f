import {fromHex} from '../bytes/hex';

/** Pairs of digits, a bar, and the letters they stand for, as logs of Zephyr write a row. */
const row = /(?:^|\s)((?:[\da-f]{2}\s+)+)\|/i;

/** Reads a hex dump without offsets whose rows have a column of letters behind a bar; undefined for other texts. */
export function parseColumns(text: string): Uint8Array | undefined {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => row.exec(line)?.[1]);
  return rows.length > 0 && rows.every((digits) => digits !== undefined)
    ? fromHex(rows.join('').replace(/\s+/g, ''))
    : undefined;
}
