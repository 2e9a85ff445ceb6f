import type {Html, Nodes} from 'mdast';
import type {Place} from '../model';
import {isFlowNode, plainText} from '../output/kinds';
import {markCharacter} from '../source/blocks';
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

/** Joins siblings to a text for an HTML parser, which then mends what is unclosed or closed in the wrong order. */
export function serialise(siblings: readonly Nodes[]): Serial {
  const nodes: Nodes[] = [];
  const pieces: {start: number; value: string; place: Place}[] = [];
  const between = siblings.some(isFlowNode) || siblings.every(({type}) => type === 'html') ? `<!--${boundary}-->` : '';
  let html = head;
  const addMark = (node: Nodes): string => `<!--${markCharacter}${nodes.push(node) - 1}-->`;
  siblings.forEach((node, index) => {
    if (node.type === 'html') {
      const rest = siblings.slice(index + 1);
      pieces.push({start: html.length, value: node.value, place: startOf(node)});
      const value = withoutPitfalls(node.value, (name) => rest.some((each) => closes(each, name)));
      html += value.replace(marks, (_, block: string) => addMark({type: 'blockMark', value: block})) + between;
    } else {
      html += rawName(html) ? plainText([node]) : addMark(node);
    }
  });
  const placeOf = (offset: number): Place => {
    const piece = pieces.findLast(({start}) => start <= offset) ?? pieces[0];
    return piece ? placeInside(piece.value.slice(0, offset - piece.start), piece.place) : {line: 1, column: 1};
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

function placeInside(before: string, {line, column}: Place): Place {
  const lines = before.split('\n');
  const last = lines.at(-1)!.length;
  return lines.length === 1 ? {line, column: column + last} : {line: line + lines.length - 1, column: last + 1};
}
