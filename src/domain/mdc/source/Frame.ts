import {isMark, mark, type Block, type Passage} from './blocks';
import {dedent, indentOf, isBlank, type Line} from './lines';
import type {Opener} from './openers';

/** A component that is not closed yet, or the page around all. */
export class Frame {
  readonly passage: Passage = {lines: [], blocks: []};
  /** Blanks before the components directly in this one. */
  private readonly childIndents: number[] = [];

  constructor(
    readonly indent: number,
    /** Index of its first line. */
    readonly first: number,
    readonly opener?: Opener,
    readonly block?: Block,
  ) {}

  addLine(line: Line): void {
    this.passage.lines.push(dedent(line, this.indent));
  }

  addBlock(block: Block, indent: number): void {
    const {lines, blocks} = this.passage;
    const own = this.isInCode() ? 0 : Math.max(0, indent - this.indent);
    // Four blanks after a paragraph would make the mark a part of it.
    if (own > 3 && lines.length > 0 && !isBlank(lines.at(-1)!)) {
      lines.push({text: '', line: block.line, column: 1});
    }
    lines.push({text: ' '.repeat(own) + mark(blocks.length), line: block.line, column: block.column - own});
    blocks.push(block);
    this.childIndents.push(own);
  }

  /** True after indented code, with which an indented line would go on. Text in a list is indented, too. */
  private isInCode(): boolean {
    const {lines} = this.passage;
    const last = lines.findLast((line) => !isBlank(line));
    if (!last || indentOf(last.text) < 4 || isMark(last.text)) {
      return false;
    }
    const outer = lines.findLast((line) => !isBlank(line) && indentOf(line.text) < 4);
    return !/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(outer?.text ?? '');
  }

  /** When text and components are equally indented, the indent is that of the source's layout, not of code. */
  close(): void {
    const indent = Math.min(...this.childIndents);
    const {lines} = this.passage;
    if (Number.isFinite(indent) && lines.every((line) => isBlank(line) || indentOf(line.text) >= indent)) {
      this.passage.lines = lines.map((line) => dedent(line, indent));
    }
  }
}
