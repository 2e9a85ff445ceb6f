import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {visit} from 'unist-util-visit';

/** Docusaurus draws the text of an update into the element with this ID. */
const container = '__blog-post-container';

/** The text of a built update as a feed carries it: without scripts and buttons, and with whole addresses. */
export function readArticle(html: string, address: string): string {
  let article: Element | undefined;
  visit(fromHtml(html), 'element', (node: Element) => {
    article = node.properties.id === container ? node : article;
  });
  if (!article) {
    throw new Error(`The page ${address} has no element with the ID ${container}, where the text of an update is.`);
  }
  visit(article, (node, index, parent) => {
    if (parent && index !== undefined && (node.type === 'comment' || (node.type === 'element' && isTool(node)))) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === 'element') {
      toWholeAddress(node, address);
    }
    return undefined;
  });
  return toHtml({type: 'root', children: article.children} as Nodes);
}

function isTool({tagName, properties}: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return ['script', 'style', 'button'].includes(tagName) || classes.includes('hash-link');
}

function toWholeAddress({properties}: Element, address: string): void {
  for (const name of ['href', 'src']) {
    const value = properties[name];
    if (typeof value === 'string') {
      properties[name] = new URL(value, address).href;
    }
  }
  delete properties.className;
  delete properties.style;
}
