import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {expression} from '../author-components/expressions';
import {readPropDocs} from './propDocs';

export interface Options {
  /** Folder of the components, each in a folder of its name. */
  components: string;
}

/**
 * Gives `<Example>` the source of its children and `<PropsTable of="…">` the props
 * of that component, so that neither can differ from what it describes.
 */
export default function remarkComponentGallery({components}: Options): Transformer<Root> {
  return (root, file) => {
    visit(root, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'Example') {
        node.attributes.push({type: 'mdxJsxAttribute', name: 'source', value: sourceOf(node, file)});
      } else if (node.name === 'PropsTable') {
        const of = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of');
        const rows = readPropDocs(String(of?.value), components);
        node.attributes.push({type: 'mdxJsxAttribute', name: 'rows', value: expression(rows)});
      }
    });
  };
}

/** The text between the opening and the closing tag, without the indentation they share. */
function sourceOf(node: MdxJsxFlowElement, file: VFile): string {
  const start = node.children[0]?.position?.start.offset ?? 0;
  const end = node.children.at(-1)?.position?.end.offset ?? 0;
  const indent = (node.children[0]?.position?.start.column ?? 1) - 1;
  const lines = String(file.value).slice(start, end).split('\n');
  return lines.map((line) => line.replace(new RegExp(`^ {0,${indent}}`), '')).join('\n');
}
