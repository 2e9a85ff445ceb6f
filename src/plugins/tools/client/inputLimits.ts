/** Most characters that a tool reads at once: 64 KiB in hexadecimal. More would keep the page from answering. */
export const longestText = 131_072;
/** Most characters or bytes of an object definition, which takes less time. */
export const longestDefinition = 1_048_576;

/** The text to read; nothing of one that is too long, which its field says. */
export function withinLimit(text: string): string {
  return text.length > longestText ? '' : text;
}
