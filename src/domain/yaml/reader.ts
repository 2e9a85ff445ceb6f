import type {LineCounter, Node} from 'yaml';

/** Something an author has to mend, and where; lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** What reading a file gives: the value, or at least one problem. */
export interface Parsed<T> {
  value?: T;
  problems: Problem[];
}

/** Turns a node into a value. What does not fit is reported and gives `undefined`. */
export type Reader<T> = (node: Node | null, report: Report) => T | undefined;

/** Collects the problems of one file. */
export class Report {
  readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: LineCounter,
  ) {}

  /** Reports at a node, or `below` lines under its first one. */
  at(node: Node | null, message: string, below = 0): undefined {
    const {line, column} = this.placeOf(node?.range?.[0] ?? 0);
    this.problems.push({file: this.file, line: line + below, column: below > 0 ? 1 : column, message});
  }

  placeOf(offset: number): {line: number; column: number} {
    const {line, col} = this.lines.linePos(offset);
    return {line: Math.max(line, 1), column: Math.max(col, 1)};
  }

  /** Reports at an offset in the text. */
  atOffset(offset: number, message: string): void {
    this.problems.push({file: this.file, ...this.placeOf(offset), message});
  }
}
