import type {Blockquote, RootContent} from 'mdast';
import {admonition} from '../output/admonition';

const types: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'info',
  WARNING: 'warning',
  CAUTION: 'danger',
};

/** The box that `> [!NOTE]` makes on GitHub. */
export function toAdmonition({children}: Blockquote): RootContent | undefined {
  const [first, ...rest] = children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const [mark, type = ''] = (text?.type === 'text' && /^\[!([A-Z]+)\](?:\n|$)/.exec(text.value)) || [];
  if (!mark || !types[type] || first?.type !== 'paragraph' || text?.type !== 'text') {
    return undefined;
  }
  const line = [{...text, value: text.value.slice(mark.length)}, ...first.children.slice(1)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
  return admonition(types[type], undefined, line.length > 0 ? [{...first, children: line}, ...rest] : rest);
}
