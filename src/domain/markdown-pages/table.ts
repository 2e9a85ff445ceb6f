import type {Element} from 'hast';
import {toInline, type Place} from './inline';
import {findAll, isElement} from './tree';

/** A table of GFM: its first row is the head, every row is as long as the longest. */
export function toTable(table: Element, place: Place): string {
  const rows = findAll(table.children, 'tr').map((row) => toCells(row, place));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...others] = rows.map((row) => toLine([...row, ...Array<string>(width - row.length).fill('')]));
  const caption = findAll(table.children, 'caption').map(({children}) => `${toInline(children, place)}\n\n`);
  return head ? [...caption, [head, toLine(Array<string>(width).fill('---')), ...others].join('\n')].join('') : '';
}

function toCells(row: Element, place: Place): string[] {
  return row.children
    .filter((cell): cell is Element => isElement(cell, 'td', 'th'))
    .flatMap((cell) => {
      // A head that sorts the table is a button.
      const children = cell.children.flatMap((child) => (isElement(child, 'button') ? child.children : [child]));
      const text = toInline(children, place).replace(/(?<!\\)\|/g, String.raw`\|`);
      return [text, ...Array<string>(Math.max(0, Number(cell.properties.colSpan ?? 1) - 1)).fill('')];
    });
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
