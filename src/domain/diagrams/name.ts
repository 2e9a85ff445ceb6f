/**
 * Name of the drawing of a diagram: 14 hexadecimal digits made of its source (53 bits, the hash cyrb53), so that a
 * drawing is never taken for that of another source.
 */
export function toDrawingName(source: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of source.trim().replace(/\r\n/g, '\n')) {
    const code = character.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
