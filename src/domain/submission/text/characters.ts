import {toFinding} from '../finding';
import type {Edit, Finding} from '../model';
import type {Lines} from './lines';
import {MarkupScanner} from './MarkupScanner';

/** What word processors write, and the character that means the same. */
const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u00A0': ' ',
  '\u200B': '',
};
const typographic = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');
/** Typographic characters, one finding for each line. Comments are nobody's data and stay as they are. */
export function checkCharacters(lines: Lines): Finding[] {
  const byLine = new Map<number, Edit[]>();
  for (const edit of listEdits(lines.text)) {
    const {line} = lines.place(edit.start);
    const edits = byLine.get(line);
    if (edits) {
      edits.push(edit);
    } else {
      byLine.set(line, [edit]);
    }
  }
  return [...byLine.values()].map((edits) => {
    const found = [...new Set(edits.map(({start}) => lines.text[start]!))].map(toName).join(', ');
    const fix = {label: 'Write plain quotes, dashes and spaces', edits};
    return toFinding('typographic-character', lines.place(edits[0]!.start), `The line has ${found}.`, {fix});
  });
}

function listEdits(text: string): Edit[] {
  const scanner = new MarkupScanner(text);
  return [...text.matchAll(typographic)].flatMap(({0: character, index: start}) => {
    const kind = scanner.kindAt(start);
    // In a tag it is safe only where it stands for the quote around a value.
    const safe = kind === 'text' || (kind === 'tag' && delimits(text, start));
    return safe ? [{start, end: start + 1, text: plain[character]!}] : [];
  });
}

function delimits(text: string, at: number): boolean {
  const quote = plain[text[at]!];
  return (quote === '"' || quote === "'") && (text[at - 1] === '=' || /[\s/>?]/.test(text[at + 1] ?? ''));
}

function toName(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return /\s|\u200B/.test(character) ? `U+${code}` : `${character} (U+${code})`;
}
