import {toTerm} from '../words';

/** A run of text, and whether it is what was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const excerptLength = 180;
const before = 50;
const parts = /[\p{L}\p{N}.]+/gu;
const joint = /[/:+-]/;
const word = /[\p{L}\p{N}]+(?:[./:+-][\p{L}\p{N}]+)*/gu;

/** Cuts a text into pieces so that the words with one of the terms can be marked. All pieces together are the text. */
export function markText(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [start, length] of findWords(text, terms)) {
    pieces.push({text: text.slice(end, start), marked: false}, {text: text.slice(start, start + length), marked: true});
    end = start + length;
  }
  return [...pieces, {text: text.slice(end), marked: false}].filter((piece) => piece.text !== '');
}

/** The part of a text around the first word that is marked, cut between words. */
export function markExcerpt(text: string, terms: ReadonlySet<string>): Piece[] {
  const first = findWords(text, terms).next().value?.[0] ?? 0;
  const wanted = Math.max(0, first - before);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const cut = text.length > start + excerptLength ? text.lastIndexOf(' ', start + excerptLength) : text.length;
  const end = cut > start ? cut : start + excerptLength;
  const pieces = markText(text.slice(start, end), terms);
  const dots = (shown: boolean) => (shown ? [{text: '…', marked: false}] : []);
  return [...dots(start > 0), ...pieces, ...dots(end < text.length)];
}

/** Place and length of each word with one of the terms; of a word such as `3/0/13` also its parts. */
function* findWords(text: string, terms: ReadonlySet<string>): Generator<[start: number, length: number], undefined> {
  for (const {0: found, index} of text.matchAll(word)) {
    if (terms.has(toTerm(found))) {
      yield [index, found.length];
    } else if (joint.test(found)) {
      for (const part of found.matchAll(parts)) {
        if (terms.has(toTerm(part[0]))) {
          yield [index + part.index, part[0].length];
        }
      }
    }
  }
  return undefined;
}
