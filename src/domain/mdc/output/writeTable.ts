import type {AlignType, Table, TableCell} from 'mdast';
import type {Handle, Info, State} from 'mdast-util-to-markdown';
import {writeLine} from './writeLine';

/** Tables up to this width have their columns in line. */
const widest = 120;

/** Writes a table, with columns in line when it is narrow. */
export const writeTable: Handle = (node: Table, _, state, info) => {
  const rows = node.children.map(({children}) => children.map((cell) => writeCell(cell, state, info)));
  const count = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array.from({length: count - row.length}, () => '')]);
  const widths = Array.from({length: count}, (__, column) => Math.max(3, ...full.map((row) => row[column]!.length)));
  const isNarrow = widths.reduce((sum, width) => sum + width + 3, 1) <= widest;
  const pad = (text: string, column: number) => (isNarrow ? text.padEnd(widths[column]!) : text);
  const rule = widths.map((width, column) => toRule(node.align?.[column], isNarrow ? width : 3));
  const [head = [], ...body] = full.map((row) => row.map(pad));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
};

function writeCell(cell: TableCell, state: State, info: Info): string {
  const exits = [state.enter('tableCell'), state.enter('phrasing')];
  const text = writeLine(cell, (each) => state.containerPhrasing(each, {...info, before: ' ', after: ' '}), '# ');
  exits.reverse().forEach((exit) => exit());
  return text.replace(/\n/g, ' ');
}

function toRule(align: AlignType | undefined, width: number): string {
  const dashes = '-'.repeat(width);
  switch (align) {
    case 'left':
      return `:${dashes.slice(1)}`;
    case 'right':
      return `${dashes.slice(1)}:`;
    case 'center':
      return `:${dashes.slice(2)}:`;
    default:
      return dashes;
  }
}
