import {findEnumerations} from './enumeration';
import type {EnumerationValue} from './model';

/** A piece of a description. Texts have single spaces and no line breaks. */
export type Block =
  | {kind: 'paragraph'; text: string}
  | {kind: 'list'; items: string[]}
  | {kind: 'enumeration'; values: EnumerationValue[]};

/**
 * The structure authors meant when they wrote plain text: paragraphs, lists with bullets, enumerations of values.
 * Every word of `text` is in the result, in its order; only white space, also where it is typed as the two
 * characters `\n` or `\t`, and the marks of lists and of bold type go.
 */
export function parseDescription(text: string): Block[] {
  const plain = toPlain(text);
  const blocks: Block[] = [];
  let end = 0;
  for (const run of findEnumerations(plain)) {
    blocks.push(...parseLines(plain.slice(end, run.from)), {kind: 'enumeration', values: run.values});
    end = run.to;
  }
  return [...blocks, ...parseLines(plain.slice(end))];
}

/** Only a text that also has `\n` before a space, a bullet or another `\` was typed that way; a path was not. */
function toPlain(text: string): string {
  const typed = /\\n(?:[\s*\\-]|$)/.test(text) ? text.replace(/\\n/g, '\n').replace(/\\t/g, '\t') : text;
  return typed.replace(/(?<![\p{L}\p{N}])\*\*([^*\n]+)\*\*(?![\p{L}\p{N}])/gu, '$1');
}

const bullet = /^[-*•·–—][ \t]+(?=\S)/;

function parseLines(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const items = bulletsFrom(lines, index);
    const size = items.flat().length || paragraphFrom(lines, index);
    const paragraph = toSpaces(lines.slice(index, index + size));
    if (items.length) {
      blocks.push({kind: 'list', items: items.map((item) => toSpaces(item).replace(bullet, ''))});
    } else if (!leftover.test(paragraph)) {
      blocks.push({kind: 'paragraph', text: paragraph});
    }
    index += size;
  }
  return blocks;
}

/** Between two enumerations there may be nothing but a comma. */
const leftover = /^[\s.,;:•·*-]*$/;

/**
 * Lines of each item of the list that begins at a line. An item goes on in lines that begin with a small letter. A
 * single dash is no list unless a colon announces it.
 */
function bulletsFrom(lines: string[], start: number): string[][] {
  const items: string[][] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]!;
    if (bullet.test(line)) {
      items.push([line]);
    } else if (items.length && /^\p{Ll}/u.test(line)) {
      items.at(-1)!.push(line);
    } else {
      break;
    }
  }
  return items.length > 1 || (lines[start - 1] ?? '').endsWith(':') ? items : [];
}

/** Number of lines of the paragraph that begins at a line: until a line ends a sentence or begins with a number. */
function paragraphFrom(lines: string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end] && !isBreak(lines[end - 1]!, lines[end]!)) {
    end++;
  }
  return end - start;
}

function isBreak(line: string, next: string): boolean {
  return /(?:^|[.:;!?])$/.test(line) || /^[[(]?\d/.test(next) || bullet.test(next);
}

function toSpaces(lines: string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
