import type {RootContent} from 'mdast';
import {admonition} from '../output/admonition';
import type {Converter, Use} from './use';

/** The boxes of Docusaurus, and what else other sites call them. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['note', 'tip', 'info', 'warning', 'danger', 'caution', 'important', 'success', 'secondary'].map((each) => [
      each,
      each,
    ]),
  ),
  callout: 'note',
  alert: 'info',
};

function toAdmonition({name, label, props, children}: Use): RootContent[] {
  const type = names[props.raw('type') ?? ''] ?? names[name.toLowerCase()]!;
  const title = props.plain('title');
  return [admonition(type, title.text || label, [...title.links, ...children])];
}

/** `:::note[Title]`: both the old and the new site have it. */
export const admonitions: Readonly<Record<string, Converter>> = Object.fromEntries(
  Object.keys(names).map((name) => [name, toAdmonition]),
);
