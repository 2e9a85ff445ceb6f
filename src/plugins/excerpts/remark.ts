import path from 'node:path';
import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {parseExcerptReference} from '../../domain/excerpts';
import type {Problem} from '../../domain/yaml';
import {describeProblems} from '../describeProblems';
import {loadExcerpt} from './loadExcerpt';
import {showRecording} from './recordings';

export interface Options {
  /** File of recorded exchanges, named from the site's folder. */
  recordings: string;
}

const help = '/contribute/components/messages/#what-was-recorded';

/**
 * Fills blocks such as ```` ```ts file=examples/client/register.ts#register ```` with that part of the file, and shows
 * recorded exchanges of messages. All problems of a page are reported in one error.
 */
export default function remarkExcerpts({recordings}: Options): Transformer<Root> {
  return (root, file) => {
    const problems: Problem[] = [];
    const attempt = (node: Code | MdxJsxFlowElement, resolve: () => void) => {
      try {
        resolve();
      } catch (error) {
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        const page = path.relative(process.cwd(), file.path);
        problems.push({file: page, line, column, message: (error as Error).message});
      }
    };
    visit(root, 'code', (node) => attempt(node, () => fillCode(node)));
    visit(root, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => attempt(node, () => showRecording(node, recordings)));
    if (problems.length > 0) {
      const message = describeProblems('The page cannot be shown', problems, help);
      throw Object.assign(new Error(message), {stack: message});
    }
  };
}

/** The title is the name of the file unless the page gives another. */
function fillCode(node: Code): void {
  const reference = parseExcerptReference(node.meta ?? '');
  if (!reference) {
    return;
  }
  if (node.value.trim() !== '') {
    throw new Error(`file=${reference.file}: the block is filled from the file; leave it empty.`);
  }
  node.value = loadExcerpt(reference, process.cwd());
  const title = /(?:^|\s)title=/.test(reference.rest) ? '' : `title="${reference.file}"`;
  node.meta = [reference.rest, title].filter(Boolean).join(' ');
}
