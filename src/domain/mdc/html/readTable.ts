import type {Element, RootContent as HastContent} from 'hast';
import type {RootContent} from 'mdast';
import {attributeOf, readElementLook} from './attributes';
import {distribute} from './distribute';
import type {HtmlReader} from './HtmlReader';
import {toFlow} from './toFlow';

export interface Cell {
  isHead: boolean;
  /** Columns and rows that the cell takes, when more than one. */
  span?: {colSpan?: number; rowSpan?: number};
  align?: 'left' | 'center' | 'right';
  content: RootContent[];
}

export interface Row {
  inHead: boolean;
  cells: Cell[];
}

export interface TableParts {
  rows: Row[];
  captions: Element[];
  /** What stands between the cells. */
  strays: HastContent[];
}

/** Rows and cells of a `<table>`; rows without cells are left out. */
export function readTable(table: Element, reader: HtmlReader): TableParts {
  const parts: TableParts = {rows: [], captions: [], strays: []};
  readSection(table, false, parts, reader);
  return parts;
}

function readSection(section: Element, inHead: boolean, parts: TableParts, reader: HtmlReader): void {
  for (const node of section.children) {
    if (node.type !== 'element') {
      parts.strays.push(node);
    } else if (node.tagName === 'tr') {
      readElementLook(node, reader, ['align', 'vAlign']);
      const cells = readRow(node, parts, reader);
      parts.rows.push(...(cells.length > 0 ? [{inHead, cells}] : []));
    } else if (node.tagName === 'caption') {
      parts.captions.push(node);
    } else if (node.tagName !== 'colgroup') {
      readSection(node, node.tagName === 'thead', parts, reader);
    }
  }
}

function readRow(row: Element, parts: TableParts, reader: HtmlReader): Cell[] {
  const cells: Cell[] = [];
  for (const node of row.children) {
    if (node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')) {
      cells.push(readCell(node, reader));
    } else {
      parts.strays.push(node);
    }
  }
  return cells;
}

function readCell(element: Element, reader: HtmlReader): Cell {
  const {styles, meanings} = readElementLook(element, reader, [
    'colSpan',
    'rowSpan',
    'align',
    'vAlign',
    'width',
    'height',
  ]);
  const span = {...spanOf(element, 'colSpan'), ...spanOf(element, 'rowSpan')};
  const align = /^(left|center|right)$/.exec(
    styles.textAlign ?? attributeOf(element, 'align') ?? '',
  )?.[1] as Cell['align'];
  const flow = toFlow(element.children, reader);
  const content = meanings.includes('strong')
    ? distribute({...element, tagName: 'strong', properties: {}}, flow, reader)
    : flow;
  const spans = Object.keys(span).length > 0;
  return {isHead: element.tagName === 'th', ...(spans && {span}), ...(align && {align}), content};
}

function spanOf(element: Element, name: 'colSpan' | 'rowSpan'): {[key in typeof name]?: number} {
  const span = Number(attributeOf(element, name) ?? 1);
  return Number.isInteger(span) && span > 1 && span <= 1000 ? {[name]: span} : {};
}
