import path from 'node:path';
import type {List, ListItem, Paragraph, Root, RootContent, Yaml} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {buildSince, parseGuideFrontMatter, type GuideFrontMatter} from '../../domain/guide';
import {revisionOfPage} from '../../domain/revisions';
import {parseSource} from '../../domain/sources';
import {expression} from '../author-components/expressions';

/** Folders of the guide, relative to the site. */
const guide = /^(?:docs\/lwm2m|versioned_docs\/version-[^/]+)\//;

/**
 * Shows what the head of a guide page says: the badge of `since` first, the section "Sources" last. The section is
 * part of the page's text, so it is in the table of contents and its links are checked.
 */
export default function remarkGuide(): Transformer<Root> {
  return (root, file) => {
    const page = path.relative(process.cwd(), file.path).split(path.sep).join('/');
    if (!guide.test(page)) {
      return;
    }
    const head = root.children.find((node): node is Yaml => node.type === 'yaml');
    const {value, problems} = parseGuideFrontMatter(head?.value ?? '', page);
    if (!value) {
      const message = problems.map(({line, column, message: text}) => `${page}:${line}:${column} ${text}`).join('\n');
      throw Object.assign(new Error(message), {stack: message});
    }
    root.children.splice(head ? root.children.indexOf(head) + 1 : 0, 0, ...buildBadge(value, page));
    root.children.push(...buildSources(value.sources));
  };
}

function buildBadge({since}: GuideFrontMatter, page: string): RootContent[] {
  const reference = since && buildSince({feature: since}, revisionOfPage(page));
  if (!reference) {
    return [];
  }
  const badge: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'Since',
    attributes: [{type: 'mdxJsxAttribute', name: 'feature', value: expression(reference)}],
    children: [],
  };
  return [{type: 'paragraph', children: [badge]}];
}

function buildSources(texts: readonly string[]): RootContent[] {
  const list: List = {type: 'list', ordered: false, spread: false, children: texts.flatMap(toItem)};
  return [{type: 'heading', depth: 2, children: [{type: 'text', value: 'Sources'}]}, list];
}

function toItem(text: string): ListItem[] {
  const source = parseSource(text);
  if (!source) {
    return [];
  }
  const link: Paragraph = {
    type: 'paragraph',
    children: [{type: 'link', url: source.href, children: [{type: 'text', value: source.label}]}],
  };
  return [{type: 'listItem', spread: false, children: [link]}];
}
