import type {Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import type {} from './admonition';

const flowTypes = new Set<Nodes['type']>([
  'blockMark',
  'blockquote',
  'admonition',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** True for nodes that stand on lines of their own. */
export function isFlowNode(node: Nodes): boolean {
  return flowTypes.has(node.type);
}

export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** The text of nodes, without their markup. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Nodes): string {
  if (isParent(node)) {
    return node.type === 'mdxJsxTextElement' && node.name === 'br' ? ' ' : plainText(node.children);
  }
  if (node.type === 'break') {
    return ' ';
  }
  return 'value' in node && !/^(?:html|mdx)/.test(node.type) ? node.value : '';
}

/** A paragraph of the nodes; none when there is nothing to see. */
export function toParagraphs(children: PhrasingContent[]): RootContent[] {
  return children.length > 0 ? [{type: 'paragraph', children}] : [];
}

/** Flow content as phrasing: the paragraphs' content with line breaks between. */
export function flatten(flow: readonly Nodes[], between: () => PhrasingContent): PhrasingContent[] {
  const parts = flow.map(phrasesOf).filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index > 0 ? [between(), ...part] : part));
}

function phrasesOf(node: Nodes): PhrasingContent[] {
  if (!isFlowNode(node)) {
    return [node as PhrasingContent];
  }
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children;
    case 'code':
      return [{type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() || ' '}];
    case 'mdxFlowExpression':
      return [{type: 'mdxTextExpression', value: node.value.replace(/\s+/g, ' ')}];
    case 'admonition':
    case 'mdxJsxFlowElement':
      return flatten([...shownTexts(node), ...(node.children as Nodes[])], () => ({type: 'text', value: ' '}));
    default:
      return isParent(node) ? flatten(node.children, () => ({type: 'text', value: ' '})) : [];
  }
}

const shownNames = new Set(['title', 'subtitle', 'question', 'caption', 'footer']);

/** What readers see of an element besides its content. */
function shownTexts(node: Extract<Nodes, {type: 'admonition' | 'mdxJsxFlowElement'}>): PhrasingContent[] {
  if (node.type === 'admonition') {
    return node.title ? [{type: 'text', value: node.title}] : [];
  }
  const values = new Map(node.attributes.map((each) => ['name' in each ? each.name : '', each.value]));
  const image = values.get('image');
  const picture: PhrasingContent[] =
    typeof image === 'string' ? [{type: 'image', url: image, alt: String(values.get('alt') ?? '')}] : [];
  const href = values.get('href');
  const texts = [...values].filter(([name, value]) => shownNames.has(name) && typeof value === 'string');
  return texts.reduce((line: PhrasingContent[], [name, value]) => {
    const text: PhrasingContent = {type: 'text', value: String(value)};
    const isLink = name === 'title' && typeof href === 'string';
    return [...line, isLink ? {type: 'link', url: href, children: [text]} : text];
  }, picture);
}
