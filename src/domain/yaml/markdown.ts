import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Markdown with tables, as pages have it. */
export function parseMarkdown(source: string) {
  return parser.parse(source);
}

/** What Markdown in data may not hold, by line of the text. */
const refused: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML is not allowed; put < and > between back-ticks, or write the address as [words](address).',
  image: 'pictures are not allowed.',
  heading: 'headings are not allowed; begin a paragraph with **bold words**.',
};

export function checkMarkdown(source: string): {line: number; message: string}[] {
  const problems: {line: number; message: string}[] = [];
  visit(parseMarkdown(source), (node) => {
    const message = refused[node.type];
    if (message) {
      problems.push({line: node.position!.start.line, message});
    }
  });
  return problems;
}
