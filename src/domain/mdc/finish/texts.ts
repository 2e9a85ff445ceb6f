import type {Parents, RootContent} from 'mdast';
import {isParent} from '../output/kinds';

/** Makes one text of neighbouring texts. */
export function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {...last, value: withSingleBlanks(last.value + node.value)};
    } else if (node.type !== 'text' || node.value !== '') {
      const inner = isParent(node) ? {...node, children: joinTexts((node as Parents).children as RootContent[])} : node;
      joined.push((inner.type === 'text' ? {...inner, value: withSingleBlanks(inner.value)} : inner) as RootContent);
    }
  }
  return joined;
}

function withSingleBlanks(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/[ \t]{2,}/g, ' ');
}
