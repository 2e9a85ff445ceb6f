import type {Element} from 'hast';
import type {PhrasingContent, RootContent, Table, TableRow} from 'mdast';
import {flowElement, textElement} from '../output/jsx';
import {flatten} from '../output/kinds';
import {readElementLook} from './attributes';
import type {HtmlReader} from './HtmlReader';
import {readTable, type Cell, type Row} from './readTable';
import {toFlow} from './toFlow';

/** `<table>`: as Markdown when that can say it, else as JSX. What stands between the cells follows the table. */
export function toTable(element: Element, reader: HtmlReader): RootContent[] {
  readElementLook(element, reader, ['border', 'cellPadding', 'cellSpacing', 'width', 'align']);
  const {rows, captions, strays} = readTable(element, reader);
  const caption: RootContent[] = captions.flatMap((each) => toFlow(each.children, reader));
  const table = rows.length === 0 ? [] : [isSimple(rows) ? toMarkdown(rows) : toJsx(rows)];
  return [...caption, ...table, ...toFlow(strays, reader)];
}

/** A table of Markdown has one row of headings, and paragraphs in its cells. */
function isSimple(rows: readonly Row[]): boolean {
  const [head, ...rest] = rows;
  const isHead = head!.cells.every(isHeading);
  const isPlain = ({span, content}: Cell) => !span && content.every(({type}) => type === 'paragraph');
  return (
    isHead &&
    rest.length > 0 &&
    rows.every(({cells}) => cells.every(isPlain)) &&
    rest.every(
      ({cells}) => cells.length <= head!.cells.length && !(cells.length > 1 && cells.every(({isHead: th}) => th)),
    )
  );
}

/** A heading by its element, or by being bold throughout. */
function isHeading({isHead, content}: Cell): boolean {
  const [only, ...more] = content;
  const isBold = only?.type === 'paragraph' && only.children.every(({type}) => type === 'strong');
  return isHead || (isBold && more.length === 0);
}

function toMarkdown(rows: readonly Row[]): Table {
  const [head, ...rest] = rows;
  const plainHead = head!.cells.map(({content}) => withoutBold(toLine(content)));
  const align = head!.cells.map((_, column) => rest[0]?.cells[column]?.align ?? head!.cells[column]!.align ?? null);
  const width = plainHead.length;
  const body = rest.map(({cells}) => {
    const lines = cells.map(({content}) => toLine(content));
    return [...lines, ...Array.from({length: width - lines.length}, () => [])];
  });
  return {type: 'table', align, children: [plainHead, ...body].map(toRow)};
}

function toRow(lines: readonly PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: lines.map((children) => ({type: 'tableCell', children}))};
}

/** The paragraphs of a cell in one line. */
function toLine(content: readonly RootContent[]): PhrasingContent[] {
  return flatten(content, () => textElement('br', {})).map(withoutLineEnds);
}

function withoutLineEnds<T extends PhrasingContent>(node: T): T {
  if (node.type === 'text') {
    return {...node, value: node.value.replaceAll('\n', ' ')};
  }
  return 'children' in node ? {...node, children: node.children.map(withoutLineEnds)} : node;
}

/** The portal draws headings bold by itself. */
function withoutBold(line: PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

function toJsx(rows: readonly Row[]): RootContent {
  const heads = rows.findIndex(({cells, inHead}) => !inHead && !cells.every(({isHead}) => isHead));
  const count = heads < 0 ? (rows.every(({inHead}) => inHead) ? rows.length : 1) : heads;
  const parts: [string, readonly Row[]][] = [
    ['thead', rows.slice(0, count)],
    ['tbody', rows.slice(count)],
  ];
  const sections = parts.filter(([, part]) => part.length > 0);
  return flowElement(
    'table',
    {},
    sections.map(([name, part]) => flowElement(name, {}, part.map(toJsxRow))),
  );
}

function toJsxRow({cells}: Row): RootContent {
  return flowElement(
    'tr',
    {},
    cells.map(({isHead, span, align, content}) => {
      const style = align && align !== 'left' ? {textAlign: align} : undefined;
      return flowElement(isHead ? 'th' : 'td', {...span, style}, content);
    }),
  );
}
