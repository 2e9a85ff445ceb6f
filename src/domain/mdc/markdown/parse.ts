import type {Nodes, Root, RootContent} from 'mdast';
import type {CompileContext, Extension, Handle} from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';
import {visit} from 'unist-util-visit';
import {joinLines, placeIn, type Line} from '../source/lines';
import './nodes';
import {oldSyntax} from './syntax';

type OwnNode = 'blockMark' | 'attributeList' | 'binding' | 'inlineComponent';

/** What is taken off the ends of each form. */
const ends: Record<OwnNode, [number, number]> = {
  blockMark: [1, 1],
  attributeList: [1, 1],
  binding: [2, 2],
  inlineComponent: [0, 0],
};

function toNodes(): Extension {
  const names = Object.keys(ends) as OwnNode[];
  const exit: Handle = function (this: CompileContext, token) {
    this.exit(token);
  };
  return {
    enter: Object.fromEntries(names.map((name) => [name, enter(name)])),
    exit: Object.fromEntries(names.map((name) => [name, exit])),
  };
}

function enter(type: OwnNode): Handle {
  const [left, right] = ends[type];
  return function (this: CompileContext, token) {
    const text = this.sliceSerialize(token).trimEnd();
    this.enter({type, value: text.slice(left, text.length - right)}, token);
  };
}

function withOldSyntax(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(oldSyntax());
  (data.fromMarkdownExtensions ??= []).push(toNodes());
}

const parser = unified().use(remarkParse).use(remarkGfm).use(withOldSyntax).freeze();

/** Parses Markdown; the positions of the nodes are those in the source. */
export function parseMarkdown(lines: readonly Line[]): RootContent[] {
  const root: Root = parser.parse(joinLines(lines));
  visit(root, (node: Nodes) => {
    if (node.position) {
      const {start, end} = node.position;
      if (node.type === 'html') {
        node.data = {lines: lines.slice(start.line - 1, end.line)};
      }
      node.position = {start: placeIn(lines, start), end: placeIn(lines, end)};
    }
  });
  return root.children;
}
