import type {Cell, Piece, Section, Table} from './sections';
import {toNumber} from './sections/section';

/** The report as Markdown (GFM) for the summary of a run; links within the portal are words there. */
export function toSummary(sections: readonly Section[]): string {
  const parts = sections.flatMap(({title, paragraphs, tables}) => [
    `## ${title}`,
    ...paragraphs.map((pieces) => pieces.map(toInline).join('')),
    ...tables.map(toTable),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function toTable({head, rows}: Table): string {
  const toLine = (cells: readonly Cell[]) => `| ${cells.map((cell) => toInline(cell)).join(' | ')} |`;
  return [toLine(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(toLine)].join('\n');
}

function toInline(piece: Piece | number): string {
  if (typeof piece !== 'object') {
    return typeof piece === 'number' ? toNumber(piece) : escape(piece);
  }
  return piece.to.startsWith('/') ? escape(piece.text) : `[${escape(piece.text)}](${piece.to})`;
}

function escape(text: string): string {
  return text.replace(/[\\|`<*_[\]]/g, String.raw`\$&`);
}
