const most = 240;
/** Ends a sentence: not the point of an abbreviation, and not one within a word such as `1.1`. */
const sentence = /^.+?(?<!\b(?:e\.g|i\.e|eg|ie|etc|vs|incl|approx))[.!?](?= |$)/i;

/** The first sentence of a text; of a long one its first words, up to 240 characters. */
export function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const first = sentence.exec(plain)?.[0] ?? plain;
  return first.length <= most ? first : `${first.slice(0, most).replace(/ \S*$/, '')} …`;
}
