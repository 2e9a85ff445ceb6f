import type {Parent, RootContent} from 'mdast';
import type {Handle} from 'mdast-util-to-markdown';

/** A box as Docusaurus writes it: `:::note[Title]`. */
export interface Admonition extends Parent {
  type: 'admonition';
  name: string;
  title?: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    admonition: Admonition;
  }
  interface BlockContentMap {
    admonition: Admonition;
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    admonition: 'admonition';
  }
}

export function admonition(name: string, title: string | undefined, children: RootContent[]): Admonition {
  return {type: 'admonition', name, ...(title && {title}), children};
}

/** Writes a box; one around another has a longer fence. */
export const writeAdmonition: Handle = (node: Admonition, _, state, info) => {
  const fence = ':'.repeat(3 + depthOf(node));
  const exit = state.enter('label');
  const title = node.title ? `[${state.safe(node.title, {before: '[', after: ']'})}]` : '';
  exit();
  const content = state.containerFlow(node as never, info);
  return [`${fence}${node.name}${title}`, ...(content ? [content] : []), fence].join('\n\n');
};

function depthOf(node: Parent): number {
  const inner = node.children.map((child) =>
    'children' in child ? depthOf(child) + (isAdmonition(child) ? 1 : 0) : 0,
  );
  return Math.max(0, ...inner);
}

function isAdmonition({type}: {type: string}): boolean {
  return type === 'admonition';
}
