import type {Html, Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import type {Page} from '../Page';
import {isParent} from '../output/kinds';
import {HtmlReader} from './HtmlReader';
import {serialise, startOf} from './serialise';

/** Puts Markdown, components of MDX and text in place of all raw HTML in a page. */
export function foldHtml(children: readonly RootContent[], page: Page): RootContent[] {
  const expanded = children.flatMap((child) => foldInside(child, page));
  return hasHtml(expanded) ? (read(expanded, page, 'readFlow') as RootContent[]) : expanded;
}

/** A node with the HTML in it folded; a paragraph may become several blocks. */
function foldInside(node: RootContent, page: Page): RootContent[] {
  if (node.type === 'paragraph') {
    const children = foldPhrases(node.children, page, false);
    const closers = strayClosers(children);
    const content = children.filter((child) => !closers.includes(child as Html));
    const flow = hasHtml(content)
      ? (read(content, page, 'readFlow') as RootContent[])
      : content.length > 0
        ? [{...node, children: content}]
        : [];
    return [...flow, ...closers];
  }
  if (!isParent(node)) {
    return [node];
  }
  if (node.type === 'heading' || node.type === 'tableCell') {
    return [{...node, children: foldPhrases(node.children, page, true)}];
  }
  const inner = node.type === 'table' || node.type === 'tableRow' || node.type === 'list';
  const children = node.children as RootContent[];
  const folded = inner ? children.flatMap((child) => foldInside(child, page)) : foldHtml(children, page);
  return [{...node, children: folded} as RootContent];
}

/** The content of a line; `all` says whether HTML directly in it is folded, too. */
function foldPhrases(children: readonly PhrasingContent[], page: Page, all: boolean): PhrasingContent[] {
  const folded = children.map((child) =>
    isParent(child)
      ? ({
          ...child,
          children: foldPhrases((child as Parents).children as PhrasingContent[], page, true),
        } as PhrasingContent)
      : child,
  );
  return all && hasHtml(folded) ? (read(folded, page, 'readPhrasing') as PhrasingContent[]) : folded;
}

function hasHtml(nodes: readonly Nodes[]): boolean {
  return nodes.some(({type}) => type === 'html');
}

/** Closing tags of a paragraph that close what began before it. */
function strayClosers(children: readonly PhrasingContent[]): Html[] {
  const open: string[] = [];
  return children.filter((node): node is Html => {
    const [, slash, name] = (node.type === 'html' && /^<(\/?)([a-z][\w-]*)[^]*[^/]?>$/i.exec(node.value)) || [];
    if (name === undefined || /^(?:br|p)$/i.test(name)) {
      return false;
    }
    if (!slash) {
      open.push(name.toLowerCase());
      return false;
    }
    const at = open.lastIndexOf(name.toLowerCase());
    open.splice(at < 0 ? open.length : at);
    return at < 0;
  });
}

function read(
  nodes: readonly Nodes[],
  page: Page,
  how: 'readFlow' | 'readPhrasing',
): (RootContent | PhrasingContent)[] {
  const reader = new HtmlReader(page, serialise(nodes));
  if (reader.isWhole) {
    return reader[how]();
  }
  const first = nodes.find(({type}) => type === 'html')!;
  page.person(startOf(first), 'This HTML hides what comes after it. It is kept as text; take out what is not wanted.');
  return nodes.map((node) => (node.type === 'html' ? asText(node, how) : (node as RootContent)));
}

function asText({value, position}: Html, how: 'readFlow' | 'readPhrasing'): RootContent {
  const text: PhrasingContent = {type: 'text', value, ...(position && {position})};
  return how === 'readFlow' ? {type: 'paragraph', children: [text]} : text;
}
