/** Cuts text into the terms that the index and the questions have in common. */

import {stem} from './stem';

/** What stands between tokens; `/`, `:`, `.`, `-` and `+` may stand inside one. */
const breaks = /[\s,;()[\]{}"'“”‘’`<>|!?=&]+/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const joints = /[^\p{L}\p{N}.]+/u;
const longest = 64;
const isAscii = /^[ -~]*$/;

/** Words that say nothing about what is asked. */
const stopTerms = new Set(
  (
    'a about after all an and are as at be been but by can could did do does for from get had has have how i if in ' +
    'into is it its me must my no not of on one or our s shall should so some than that the their them then there ' +
    'these they this to use used was we what when where which who why will with would you your'
  )
    .split(' ')
    .map(stem),
);

/** The tokens of a text: blanks and punctuation end one; `/3/0/13`, `ext:3303`, `4.06` and `Read-Composite` stay whole. */
function toTokens(text: string): string[] {
  return text
    .split(breaks)
    .map((token) => token.replace(edges, ''))
    .filter((token) => token !== '' && token.length <= longest);
}

/** The term of a word: lower case, without accents, its stem. Numbers stay as they are. */
export function toTerm(word: string): string {
  const plain = isAscii.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return stem(plain.toLowerCase());
}

/** Whether a token is an identifier, to be found as a whole: it has a digit beside `/` or `:`. */
function isIdentifier(token: string): boolean {
  return /[/:]/.test(token) && /\d/.test(token);
}

/** Every term under which a text is found: tokens, their parts, and the ends of paths and URNs (`ext:3303`, `0/13`). */
export function toIndexTerms(text: string): string[] {
  return toTokens(text).flatMap((token) => {
    const parts = token.split(joints);
    const whole = parts.length > 1 || token.includes('.') ? [token] : [];
    const ends = isIdentifier(token) ? [...token.matchAll(/[/:]/g)].map(({index}) => token.slice(index + 1)) : [];
    return [...new Set([...whole, ...parts.flatMap(splitName), ...ends].map(toTerm))].filter(Boolean);
  });
}

/** `vnd.oma.lwm2m` has parts; `4.06` and `1.2.2` have none. */
function splitName(part: string): string[] {
  return /^[\d.]+$/.test(part) ? [part] : part.split('.');
}

/** The terms that a question asks for, each once; stop words only where there is nothing else. */
export function toQuestionTerms(text: string, most = 24): string[] {
  const tokens = toTokens(text).flatMap((token) => (isIdentifier(token) ? [token] : token.split(joints)));
  const terms = [...new Set(tokens.map(toTerm))].filter(Boolean);
  const telling = terms.filter((term) => !stopTerms.has(term));
  return (telling.length > 0 ? telling : terms).slice(0, most);
}
