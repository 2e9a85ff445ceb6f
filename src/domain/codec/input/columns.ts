import {fromHex} from '../bytes/hex';

const pair = /^[\da-f]{2}$/i;

/**
 * Reads rows without offsets, `41 01 10  |A..`, as logs of Zephyr write them: pairs of digits, a bar, and the letters
 * they stand for. Undefined for other texts.
 */
export function parseColumns(text: string): Uint8Array | undefined {
  if (!text.includes('|')) {
    return undefined;
  }
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = rows.map(readPairs);
  return parsed.every((pairs) => pairs.length > 0) ? fromHex(parsed.flat().join('')) : undefined;
}

/** The pairs that stand right before the bar; what a log puts before them is none. */
function readPairs(line: string): string[] {
  const bar = line.indexOf('|');
  const words = bar < 0 ? [] : line.slice(0, bar).trim().split(/\s+/);
  return words.slice(words.findLastIndex((word) => !pair.test(word)) + 1);
}
