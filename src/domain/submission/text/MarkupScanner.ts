export type MarkupKind = 'text' | 'tag' | 'comment';

/**
 * Tells what an offset of a text lies in, in one pass: offsets are asked for in ascending order. What is opened and
 * never closed goes on to the end. A CDATA section is text.
 */
export class MarkupScanner {
  private at = 0;
  private end = 0;
  private kind: MarkupKind = 'text';

  constructor(private readonly text: string) {}

  kindAt(offset: number): MarkupKind {
    while (this.end <= offset) {
      this.advance();
    }
    return this.kind;
  }

  private advance(): void {
    this.at = this.end;
    if (this.text.startsWith('<!--', this.at)) {
      this.close('comment', '-->', 4);
    } else if (this.text.startsWith('<![CDATA[', this.at)) {
      this.close('text', ']]>', 9);
    } else if (this.text[this.at] === '<') {
      this.close('tag', '>', 1);
    } else {
      const next = this.text.indexOf('<', this.at);
      this.kind = 'text';
      this.end = next < 0 ? Infinity : next;
    }
  }

  private close(kind: MarkupKind, by: string, opened: number): void {
    const found = this.text.indexOf(by, this.at + opened);
    this.kind = kind;
    this.end = found < 0 ? Infinity : found + by.length;
  }
}
