import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Reads a page of the portal, front matter aside. Gives the reason when it is none. */
export function parsePortalPage(source: string): {root: Root} | {message: string} {
  const blanked = source.replace(/^---\n(?:.*\n)*?---[ \t]*(?=\n|$)/, (head) => head.replace(/[^\n]/g, ''));
  try {
    return {root: parser.parse(blanked)};
  } catch (error) {
    return {message: error instanceof Error ? error.message : String(error)};
  }
}

/** Reads a piece of a page; nothing when it is none. */
export function parseLine(text: string): RootContent[] | undefined {
  try {
    return parser.parse(text).children;
  } catch {
    return undefined;
  }
}
