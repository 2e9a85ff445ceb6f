/** The first sentence of a text, or its first 240 characters. */
export function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return /^.{1,240}?[.!?](?= |$)/.exec(plain)?.[0] ?? plain.slice(0, 240);
}
