import type {Place} from '../model';
import type {InlineAttribute} from './attributes';
import type {Line} from './lines';
import type {Entries} from './values';

/** Markdown in which components are marks: `mark(3)` stands for `blocks[3]`. */
export interface Passage {
  lines: Line[];
  blocks: Block[];
}

/** A component as it stands in the source. */
export interface Block extends Place {
  name: string;
  label?: string;
  attributes: readonly InlineAttribute[];
  /** What its YAML block says. */
  properties: Entries;
  /** The YAML block as written. */
  yaml: readonly Line[];
  content: Passage;
  /** All its lines as written, for where it turns out to be part of a code example. */
  source: string;
}

/** A character for private use, which no text has a meaning for. */
export const markCharacter = '\uE000';

const marks = new RegExp(`${markCharacter}(\\d+)${markCharacter}`, 'g');

/** A text with what stands in the source in place of marks. */
export function withoutMarks(text: string, blocks: readonly Block[]): string {
  return text.replace(marks, (mark, index: string) => blocks[Number(index)]?.source ?? mark);
}

export function isMark(line: string): boolean {
  return line.trimStart().startsWith(markCharacter);
}

/** The line of Markdown that stands for a component. */
export function mark(index: number): string {
  return `${markCharacter}${index}${markCharacter}`;
}
