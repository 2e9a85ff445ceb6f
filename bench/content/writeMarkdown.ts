import type {Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify} from 'yaml';

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    // What MDX would take for an expression or a component.
    unsafe: ['{', '}', '<'].map((character) => ({character, inConstruct: 'phrasing' as const})),
  })
  .use(remarkGfm)
  .freeze();

/** A Markdown file that every compared generator reads alike, with its front matter. */
export function writeMarkdown(body: Root, frontMatter: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(frontMatter, {lineWidth: 0})}---\n\n${writer.stringify(body)}`;
}
