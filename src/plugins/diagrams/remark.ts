import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {parseDiagramText} from '../../domain/authoring/diagrams';
import {readDrawing, type Drawing} from './readDrawing';

export interface Options {
  /** Folder whose files are served from the site's root. */
  staticDir: string;
}

/** Puts the drawing of a Mermaid diagram in its place. Without one the diagram stays what it is, for the browser. */
export default function remarkDiagrams({staticDir}: Options): Transformer<Root> {
  return (root) => {
    visit(root, 'code', (node: Code, index, parent) => {
      const drawing = node.lang === 'mermaid' && readDrawing(node.value, staticDir);
      if (drawing && parent) {
        parent.children[index!] = toElement(node, drawing);
      }
    });
  };
}

function toElement({value, position}: Code, drawing: Drawing): MdxJsxFlowElement {
  const {title = '', description = ''} = parseDiagramText(value);
  const attributes = {title, description, ...drawing};
  return {
    type: 'mdxJsxFlowElement',
    name: 'Diagram',
    attributes: Object.entries(attributes).map(([name, text]) => ({
      type: 'mdxJsxAttribute',
      name,
      value: String(text),
    })),
    children: [],
    ...(position && {position}),
  };
}
