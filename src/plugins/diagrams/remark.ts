import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {parseDiagramText} from '../../domain/authoring/diagrams';
import {importDefault} from './importDefault';
import {readDrawing, type Drawing} from './readDrawing';

export interface Options {
  /** Folder whose files are served from the site's root. */
  staticDir: string;
}

/** Draws in the browser. A page without such a diagram does not import it, nor Mermaid with it. */
const undrawn = 'UndrawnDiagram';

/** Puts the drawing of a Mermaid diagram in its place. One that has none yet is left to the browser. */
export default function remarkDiagrams({staticDir}: Options): Transformer<Root> {
  return (root) => {
    let isDrawn = true;
    visit(root, 'code', (node: Code, index, parent) => {
      if (node.lang === 'mermaid' && parent) {
        const drawing = readDrawing(node.value, staticDir);
        isDrawn &&= drawing !== undefined;
        parent.children[index!] = drawing ? toDiagram(node, drawing) : toElement(undrawn, {value: node.value}, node);
      }
    });
    if (!isDrawn) {
      root.children.unshift(importDefault(undrawn, `@site/src/components/${undrawn}`));
    }
  };
}

function toDiagram(node: Code, drawing: Drawing): MdxJsxFlowElement {
  const {title = '', description = ''} = parseDiagramText(node.value);
  return toElement('Diagram', {title, description, ...drawing}, node);
}

function toElement(name: string, attributes: Record<string, string | number>, {position}: Code): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value: String(value),
    })),
    children: [],
    ...(position && {position}),
  };
}
