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

/** Writes a box, with a fence longer than those in it; even in code a longer one would end the box. */
export const writeAdmonition: Handle = (node: Admonition, _, state, info) => {
  const exit = state.enter('label');
  const title = node.title ? `[${state.safe(node.title, {before: '[', after: ']'})}]` : '';
  exit();
  const content = state.containerFlow(node as never, info);
  const inner = [...content.matchAll(/^[ \t>]*(:{3,})/gm)].map(([, colons = '']) => colons.length + 1);
  const fence = ':'.repeat(Math.max(3, ...inner));
  return [`${fence}${node.name}${title}`, ...(content ? [content] : []), fence].join('\n\n');
};
