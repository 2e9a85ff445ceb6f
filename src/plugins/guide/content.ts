import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseGuideFrontMatter, type GuidePage} from '../../domain/guide';
import {newestRevision, revisions} from '../../domain/revisions';
import {describeProblems} from '../describeProblems';

/** A page of the guide as it is on disk. */
export interface PageFile {
  /** Path relative to the site, with `/`. */
  file: string;
  /** Path below the revision's folder without extension; the same in every revision. */
  id: string;
  line: string;
  text: string;
}

export function guideFolder(line: string): string {
  return line === newestRevision.line ? 'docs/lwm2m' : `versioned_docs/version-${line}`;
}

/** The ids of the pages of a revision, sorted. */
export function listPageIds(siteDir: string, line: string): Set<string> {
  const names = readdirSync(path.join(siteDir, guideFolder(line)), {recursive: true, encoding: 'utf8'});
  const pages = names.filter((name) => name.endsWith('.mdx'));
  return new Set(pages.map((name) => name.slice(0, -'.mdx'.length).split(path.sep).join('/')).sort());
}

/** All pages of all revisions, newest revision first. */
export function readGuidePages(siteDir: string): PageFile[] {
  return revisions.flatMap(({line}) =>
    [...listPageIds(siteDir, line)].map((id) => {
      const file = path.posix.join(guideFolder(line), `${id}.mdx`);
      return {file, line, id, text: readFileSync(path.join(siteDir, file), 'utf8')};
    }),
  );
}

/** The text between the lines `---` at the beginning of a page. */
export function frontMatterOf(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}

/**
 * What the heads of all pages say.
 *
 * @throws Error with every problem of every head.
 */
export function loadGuide(siteDir: string): GuidePage[] {
  const read = readGuidePages(siteDir).map(({file, id, line, text}) => ({
    id,
    line,
    ...parseGuideFrontMatter(frontMatterOf(text), file),
  }));
  const problems = read.flatMap((page) => page.problems);
  if (problems.length > 0) {
    throw new Error(describeProblems('The guide cannot be shown', problems, '/contribute/write-a-page/'));
  }
  return read.map(({id, line, value}) => ({id, line, ...value!}));
}
