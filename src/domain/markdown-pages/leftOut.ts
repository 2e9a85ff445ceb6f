import type {Element} from 'hast';
import {isElement, readClasses, textOf, type Node} from './tree';

/** Ways to other pages, and what only a browser can use. */
const tools = new Set(['nav', 'button', 'svg', 'script', 'style', 'template', 'form', 'input', 'select', 'label']);

const classes = new Set(['hash-link', 'theme-doc-toc-mobile', 'theme-doc-footer', 'theme-doc-version-badge']);

/** What a page shows beside its content: it says nothing in Markdown. */
export function isLeftOut(node: Node): boolean {
  if (!isElement(node)) {
    return node.type !== 'text';
  }
  return (
    tools.has(node.tagName) ||
    readClasses(node).some((name) => classes.has(name)) ||
    node.properties.role === 'status' ||
    node.properties.ariaHidden === 'true' ||
    isForDark(node) ||
    isEmptyDetails(node)
  );
}

/** The same drawing in the colours of the dark scheme. */
function isForDark({tagName, properties}: Element): boolean {
  return tagName === 'img' && String(properties.src).endsWith('#dark');
}

/** A menu whose entries script makes when it is opened. */
function isEmptyDetails(node: Element): boolean {
  return (
    node.tagName === 'details' && node.children.every((child) => isElement(child, 'summary') || !textOf(child).trim())
  );
}
