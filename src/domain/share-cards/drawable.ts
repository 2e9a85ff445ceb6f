/** Stands for characters that cannot be drawn. */
const leftOut = '…';

/**
 * A text as it can be drawn on one line or several: composed, without control and format characters, blanks folded;
 * a run of characters that no font has becomes `…`.
 */
export function toDrawable(text: string, canDraw: (codePoint: number) => boolean): string {
  const clean = text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Cs}/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return [...clean]
    .map((character) => (canDraw(character.codePointAt(0)!) ? character : leftOut))
    .join('')
    .replace(/…+/g, leftOut);
}
