import type {Html, Nodes} from 'mdast';
import type {Place} from '../model';
import {isFlowNode, plainText} from '../output/kinds';
import {markCharacter} from '../source/blocks';
import type {Line} from '../source/lines';
import {rawName, withoutPitfalls} from './pitfalls';

/** Markdown nodes and raw HTML as one HTML text, in which a comment stands for each Markdown node. */
export interface Serial {
  html: string;
  nodes: readonly Nodes[];
  /** Place in the source of an offset in `html`. */
  placeOf: (offset: number) => Place;
}

/** The comment between two blocks of HTML. */
export const boundary = `${markCharacter}-`;

const head = '<!doctype html><body>';
const marks = new RegExp(`${markCharacter}(\\d+)${markCharacter}`, 'g');

/** A part of raw HTML, up to a component or the end. */
interface Piece {
  /** Offset in the joined text. */
  start: number;
  before: string;
  value: string;
  node: Html;
}

/** Joins siblings to a text for an HTML parser, which then mends what is unclosed or closed in the wrong order. */
export function serialise(siblings: readonly Nodes[]): Serial {
  const nodes: Nodes[] = [];
  const pieces: Piece[] = [];
  const between = siblings.some(isFlowNode) || siblings.every(({type}) => type === 'html') ? `<!--${boundary}-->` : '';
  let html = head;
  const addMark = (node: Nodes): string => `<!--${markCharacter}${nodes.push(node) - 1}-->`;
  siblings.forEach((node, index) => {
    if (node.type === 'html') {
      const rest = siblings.slice(index + 1);
      const value = withoutPitfalls(node.value, (name) => rest.some((each) => closes(each, name)));
      let end = 0;
      for (const mark of [...value.matchAll(marks), undefined]) {
        pieces.push({start: html.length, before: value.slice(0, end), value: value.slice(end, mark?.index), node});
        html += value.slice(end, mark?.index) + (mark ? addMark({type: 'blockMark', value: mark[1]!}) : between);
        end = mark ? mark.index + mark[0].length : end;
      }
    } else {
      html += rawName(html) ? plainText([node]) : addMark(node);
    }
  });
  const placeOf = (offset: number): Place => {
    const piece = pieces.findLast(({start}) => start <= offset) ?? pieces[0];
    return piece
      ? placeInside(piece.before + piece.value.slice(0, offset - piece.start), piece.node)
      : {line: 1, column: 1};
  };
  return {html, nodes, placeOf};
}

/** The number of the node that a comment stands for. */
export function markedNumber(comment: string): number | undefined {
  return comment.startsWith(markCharacter) && comment !== boundary ? Number(comment.slice(1)) : undefined;
}

export function startOf(node: Nodes): Place {
  const {line, column} = node.position?.start ?? {line: 1, column: 1};
  return {line, column};
}

function closes(node: Nodes, name: string): boolean {
  return node.type === 'html' && new RegExp(`</${name}\\b`, 'i').test((node as Html).value);
}

/** Place of what follows the text `before` of a node. What was mended in that text may have made it longer. */
function placeInside(before: string, node: Html): Place {
  const {line, column} = startOf(node);
  const ends = before.split('\n');
  const last = ends.at(-1)!.length;
  if (ends.length === 1) {
    return {line, column: Math.min(column + last, endOf(node.data?.lines?.[0]) ?? Infinity)};
  }
  const own = node.data?.lines?.[ends.length - 1];
  return own ? {line: own.line, column: Math.min(own.column + last, endOf(own)!)} : {line, column};
}

function endOf(line: Line | undefined): number | undefined {
  return line && line.column + line.text.length;
}
