import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A diagram in a page. */
export interface Found {
  file: string;
  /** Line of the fence. */
  line: number;
  source: string;
}

const fence = /^([ \t]*)(`{3,})mermaid[^\n]*\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm;

/** The Mermaid diagrams of all pages in some folders. */
export function findDiagrams(folders: readonly string[]): Found[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.mdx?$/.test(name))
      .sort()
      .flatMap((name) => findInPage(path.join(folder, name))),
  );
}

function findInPage(file: string): Found[] {
  const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  return [...text.matchAll(fence)].map(({index, 1: indent = '', 3: source = ''}) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    source: source
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n'),
  }));
}
