import type {Place} from '../model';

/** A line of text, perhaps without its first blanks, that knows where it stands in the source. */
export interface Line extends Place {
  text: string;
}

/** Lines of a text whose first line is line `first` of the source. */
export function toLines(text: string, first = 1): Line[] {
  return text.split('\n').map((each, index) => ({text: each, line: first + index, column: 1}));
}

export function joinLines(lines: readonly Line[]): string {
  return lines.map(({text}) => text).join('\n');
}

/** Place of a position in the joined lines; both count from 1. */
export function placeIn(lines: readonly Line[], {line, column}: Place): Place {
  const own = lines[Math.min(line, lines.length) - 1];
  return own ? {line: own.line, column: own.column + column - 1} : {line: 1, column: 1};
}

export function isBlank({text}: Line): boolean {
  return text.trim() === '';
}

/** Width of the blanks before a text; a tab reaches to the next multiple of four. */
export function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === '\t') {
      width += 4 - (width % 4);
    } else if (char === ' ') {
      width += 1;
    } else {
      break;
    }
  }
  return width;
}

/** Takes up to `width` columns of blanks from the beginning of a line. */
export function dedent(line: Line, width: number): Line {
  const indent = indentOf(line.text);
  const taken = Math.min(width, indent);
  if (taken === 0) {
    return line;
  }
  const rest = line.text.trimStart();
  const written = line.text.length - rest.length;
  return {...line, text: ' '.repeat(indent - taken) + rest, column: line.column + Math.min(taken, written)};
}
