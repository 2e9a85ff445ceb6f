import type {Definition, Image, Link, Nodes, Parents, RootContent} from 'mdast';
import {definitionsIn} from '../finish/walk';
import {isParent} from '../output/kinds';

type Definitions = ReadonlyMap<string, Definition>;

/** Writes addresses where references to them were, so that parts of a page do not depend on each other. */
export function inlineReferences(nodes: readonly RootContent[]): RootContent[] {
  const definitions: Definitions = new Map(
    definitionsIn(nodes)
      .reverse()
      .map((each) => [each.identifier, each]),
  );
  return resolve(nodes, definitions);
}

function resolve<T extends Nodes>(nodes: readonly T[], definitions: Definitions): T[] {
  return nodes
    .filter(({type}) => type !== 'definition')
    .map((node): Nodes => {
      const inner = isParent(node) ? {...node, children: resolve((node as Parents).children, definitions)} : node;
      return toResource(inner as Nodes, definitions);
    }) as T[];
}

function toResource(node: Nodes, definitions: Definitions): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') {
    return node;
  }
  const {url = '', title = null} = definitions.get(node.identifier) ?? {};
  const position = node.position && {position: node.position};
  if (node.type === 'linkReference') {
    const link: Link = {type: 'link', url, title, children: node.children, ...position};
    return link;
  }
  const image: Image = {type: 'image', url, title, alt: node.alt ?? '', ...position};
  return image;
}
