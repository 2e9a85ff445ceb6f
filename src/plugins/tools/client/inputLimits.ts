/** Most characters or bytes that a tool reads at once: 64 KiB in hexadecimal. More would keep the page from answering. */
export const longestText = 131_072;

/** The text to read; nothing of one that is too long, which its field says. */
export function withinLimit(text: string): string {
  return text.length > longestText ? '' : text;
}
