import {escapeHtml} from '../html';
import type {Cell, Piece, Section, Table} from './sections';
import {toNumber} from './sections/section';

/**
 * The report as HTML. The build writes it into its page and a browser makes it again when it comes from another page,
 * so both must say the same.
 *
 * @param base path below which the portal is, with a slash on both ends.
 */
export function toHtml(sections: readonly Section[], base: string): string {
  return sections
    .map(({id, title, paragraphs, tables}) => {
      const texts = paragraphs.map((pieces) => `<p>${pieces.map((piece) => toInline(piece, base)).join('')}</p>`);
      const parts = [...texts, ...tables.map((table) => toTable(table, base))];
      return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${parts.join('')}</section>`;
    })
    .join('');
}

/** Every kind of element that a report can have, for what must know them before the build is measured. */
export const reportOutline = toHtml(
  [{id: '', title: '', paragraphs: [[{text: '', to: '/'}]], tables: [{caption: '', head: [''], rows: [['', 0]]}]}],
  '/',
);

/** A table scrolls in its place, which the keyboard has to reach. */
function toTable({caption, head, rows}: Table, base: string): string {
  const names = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => `<td${isNumeric(cell) ? ' data-number' : ''}>${toInline(cell, base)}</td>`);
    return `<tr><th scope="row">${toInline(name, base)}</th>${values.join('')}</tr>`;
  });
  return (
    `<div role="group" tabindex="0" aria-label="${escapeHtml(caption)}, scrolls sideways"><table>` +
    `<caption>${escapeHtml(caption)}</caption><thead><tr>${names}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
  );
}

function isNumeric(cell: Cell): boolean {
  const text = typeof cell === 'object' ? cell.text : String(cell);
  return /^[\d,.]+(?: (?:kB|%))?$/.test(text);
}

function toInline(piece: Piece | number, base: string): string {
  if (typeof piece === 'number') {
    return toNumber(piece);
  }
  if (typeof piece === 'string') {
    return escapeHtml(piece);
  }
  const {text, to} = piece;
  const isOuter = !to.startsWith('/');
  const href = isOuter ? to : base + to.slice(1);
  return `<a href="${escapeHtml(href)}"${isOuter ? ' rel="noopener noreferrer"' : ''}>${escapeHtml(text)}</a>`;
}
