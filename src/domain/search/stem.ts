/** What may follow the stem of an English word, the longest first. */
const endings = ['ing', 'ied', 'ies', 'ed', 'es', 'e', 's'];
const shortestStem = 3;

/**
 * The part of an English word that its forms have in common: `execute`, `executes`, `executed` and `executing` are one.
 * It is made for words in lower case; what is no word of letters alone stays as it is.
 */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word) || /(?:ss|us|is|eed|ee)$/.test(word)) {
    return word;
  }
  const ending = endings.find((each) => word.endsWith(each)) ?? '';
  const rest = word.slice(0, word.length - ending.length);
  if (rest.length < shortestStem || !/[aeiouy]/.test(rest)) {
    return word;
  }
  return /^i[^n]/.test(ending) ? `${rest}y` : single(rest);
}

/** `stopped` and `stop` have one stem, `controlled` and `control` too. */
function single(rest: string): string {
  return /([bdglmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
