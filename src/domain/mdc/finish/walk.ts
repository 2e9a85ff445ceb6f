import type {Definition, Nodes, Parents, RootContent} from 'mdast';
import {isParent} from '../output/kinds';

/** All nodes of a kind, in the order of the page. */
export function definitionsIn(nodes: readonly Nodes[]): Definition[] {
  return nodes.flatMap((node) => {
    if (node.type === 'definition') {
      return [node];
    }
    return isParent(node) ? definitionsIn(node.children) : [];
  });
}

/** Rebuilds a tree from its leaves: `change` gets each node with its children changed already, and its parent's kind. */
export function rebuild(
  nodes: readonly RootContent[],
  change: (node: RootContent, parent: Nodes | undefined) => RootContent[],
  parent?: Nodes,
): RootContent[] {
  return nodes.flatMap((node) => {
    const changed = isParent(node)
      ? ({...node, children: rebuild((node as Parents).children as RootContent[], change, node)} as RootContent)
      : node;
    return change(changed, parent);
  });
}
