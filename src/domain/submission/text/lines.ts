/** Offsets in a text against its lines and columns. A line ends as in XML: CRLF, LF or a CR alone. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (const {0: end, index} of text.matchAll(/\r\n|\n|\r/g)) {
      this.starts.push(index + end.length);
    }
  }

  /** Offset of a line and column, both from 1; undefined beyond the text. */
  offset(line: number, column = 1): number | undefined {
    const start = this.starts[line - 1];
    return start === undefined || start + column - 1 > this.text.length ? undefined : start + column - 1;
  }

  /** Line and column, both from 1. */
  place(offset: number): {line: number; column: number} {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = this.starts[middle]! <= offset ? [middle, high] : [low, middle - 1];
    }
    return {line: low + 1, column: offset - this.starts[low]! + 1};
  }
}
