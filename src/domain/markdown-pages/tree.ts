import type {Element, ElementContent, RootContent} from 'hast';

export type Node = RootContent | ElementContent;

export function isElement(node: Node, ...names: readonly string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function readClasses({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** All text below a node, as it is written. */
export function textOf(node: Node): string {
  if (node.type === 'text') {
    return node.value;
  }
  return isElement(node) ? node.children.map(textOf).join('') : '';
}

/** The first element below these nodes that fits. */
export function findElement(nodes: readonly Node[], fits: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    const found = isElement(node) ? (fits(node) ? node : findElement(node.children, fits)) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The elements of one name below these nodes, in their order; none inside another. */
export function findAll(nodes: readonly Node[], ...names: readonly string[]): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) {
      return [];
    }
    return names.includes(node.tagName) ? [node] : findAll(node.children, ...names);
  });
}
