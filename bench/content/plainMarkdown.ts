import type {Nodes, Parents, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of an MDX page without its components: what is between their tags stays, else their title or path. */
export function toPlain(mdx: string): Root {
  const tree = parser.parse(mdx);
  tree.children = plainChildren(tree.children) as RootContent[];
  return tree;
}

function plainChildren(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((node): Nodes[] => {
    if (node.type.startsWith('mdxJsx')) {
      return plainElement(node as Element);
    }
    if (node.type.startsWith('mdx') || node.type === 'html') {
      return [];
    }
    if ('children' in node) {
      (node as Parents).children = plainChildren(node.children) as never;
    }
    return [node];
  });
}

function plainElement(element: Element): Nodes[] {
  const children = plainChildren(element.children);
  if (children.length > 0) {
    return children;
  }
  const words = wordsOf(element);
  if (!words) {
    return [];
  }
  const text: Nodes = {type: 'inlineCode', value: words};
  return element.type === 'mdxJsxTextElement' ? [text] : [{type: 'paragraph', children: [text]}];
}

function wordsOf({attributes}: Element): string | undefined {
  const values = ['path', 'title', 'section', 'feature'].map(
    (name) => attributes.find((it): it is MdxJsxAttribute => it.type === 'mdxJsxAttribute' && it.name === name)?.value,
  );
  return values.find((value) => typeof value === 'string') as string | undefined;
}
