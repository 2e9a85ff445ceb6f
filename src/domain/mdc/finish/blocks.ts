import type {Blockquote, Code, Heading, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {trim} from '../html/spacing';
import {startOf} from '../html/serialise';
import type {Page} from '../Page';
import {flowElement, textElement} from '../output/jsx';
import {toAdmonition} from './quotes';

/** Takes away what is empty or says nothing, and writes blocks as a person would. */
export function finishBlock(node: RootContent, parent: Nodes | undefined, page: Page): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return finishParagraph(node, page);
    case 'heading':
      return finishHeading(node);
    case 'tableCell':
      return [{...node, children: inOneLine(trim(node.children))}];
    case 'blockquote':
      return finishQuote(node, page);
    case 'code':
      return [finishCode(node)];
    case 'mdxJsxFlowElement':
      return isNeedless(node, parent) ? (node.children as RootContent[]) : [node];
    default:
      return [node];
  }
}

/** A picture alone in a paragraph has a component; a paragraph of nothing but blanks goes. */
function finishParagraph(node: Paragraph, page: Page): RootContent[] {
  const children = trim(node.children);
  const [first, ...others] = children;
  if (!first) {
    page.dropped(startOf(node), 'A paragraph without words: the portal keeps the distances itself.');
    return [];
  }
  if (first.type === 'image' && others.length === 0 && first.alt && !first.url.startsWith('data:')) {
    return [flowElement('Picture', {image: first.url, alt: first.alt})];
  }
  return [{...node, children}];
}

function finishHeading(node: Heading): RootContent[] {
  const children = inOneLine(trim(node.children));
  return children.length > 0 ? [{...node, children}] : [];
}

/** Line ends and breaks as they can stand where a line is all there is. */
function inOneLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'text' || child.type === 'inlineCode') {
      return {...child, value: child.value.replace(/\s*\n\s*/g, ' ')};
    }
    if (child.type === 'break') {
      return textElement('br', {});
    }
    return 'children' in child ? ({...child, children: inOneLine(child.children)} as PhrasingContent) : child;
  });
}

/** `>>>` is one quotation. `> [!NOTE]` is a box. */
function finishQuote(node: Blockquote, page: Page): RootContent[] {
  const [only, ...more] = node.children;
  if (only?.type === 'blockquote' && more.length === 0) {
    page.converted(startOf(node), 'A quotation that was nothing but another quotation is one now.');
    return [only];
  }
  return node.children.length === 0 ? [] : [toAdmonition(node) ?? node];
}

/** ```` ```js [file.js] ```` names the file. */
function finishCode(node: Code): Code {
  const meta = node.meta?.replace(/^\[([^\]"]+)\]/, 'title="$1"');
  return {...node, meta: meta || null, lang: node.lang === 'mdc' ? 'md' : (node.lang ?? null)};
}

/** A block without any prop is needed as a cell of columns only. */
function isNeedless({name, attributes}: MdxJsxFlowElement, parent: Nodes | undefined): boolean {
  const isCell = parent?.type === 'mdxJsxFlowElement' && /^(?:TwoColumns|MultiColumn)$/.test(parent.name ?? '');
  return name === 'Segment' && attributes.length === 0 && !isCell;
}
