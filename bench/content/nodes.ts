import type {Heading, List, PhrasingContent, Root, RootContent, Table} from 'mdast';
import {pageScheme} from './model';

/** Short ways to write Markdown as a tree, so that no text has to be escaped by hand. */

type Inline = string | PhrasingContent;

export function root(children: RootContent[]): Root {
  return {type: 'root', children};
}

export function heading(words: string): Heading {
  return {type: 'heading', depth: 2, children: inline([words])};
}

export function paragraph(...words: Inline[]): RootContent {
  return {type: 'paragraph', children: inline(words)};
}

export function pageLink(id: string, words: string): PhrasingContent {
  return {type: 'link', url: pageScheme + id, children: inline([words])};
}

export function list(items: readonly Inline[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({type: 'listItem', spread: false, children: [paragraph(item) as never]})),
  };
}

/** A table; its first row is the head. */
export function table(rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: inline([cell])})),
    })),
  };
}

function inline(words: readonly Inline[]): PhrasingContent[] {
  return words.map((word) => (typeof word === 'string' ? {type: 'text', value: word.replace(/\s+/g, ' ')} : word));
}
