import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseUpdate, type UpdateFacts, type Vocabulary} from '../../domain/updates';
import type {Problem} from '../../domain/yaml';
import {toSlug} from './frontMatter';
import {readVocabulary} from './vocabulary';

/** An update with its address below the site. */
export interface Update extends UpdateFacts {
  path: string;
}

export interface UpdatesContent {
  /** Newest first. */
  updates: Update[];
}

/** Reads and checks every update in `dir`. */
export function readUpdates(dir: string, objects?: Vocabulary['objects']): UpdatesContent & {problems: Problem[]} {
  const known = {...readVocabulary(dir), objects};
  const problems: Problem[] = [];
  const updates: Update[] = [];
  for (const name of readdirSync(dir).filter((each) => /\.mdx?$/.test(each))) {
    const parsed = parseUpdate(readFileSync(path.join(dir, name), 'utf8'), name, known);
    problems.push(...parsed.problems.map((problem) => ({...problem, file: path.posix.join(path.basename(dir), name)})));
    if (parsed.value) {
      updates.push({...parsed.value, path: `/updates/${toSlug(name)}/`});
    }
  }
  return {problems, updates: updates.sort((a, b) => compare(b.date, a.date) || compare(a.path, b.path))};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** @throws Error that tells everything that is wrong with any of the updates. */
export function loadUpdates(dir: string, objects?: Vocabulary['objects']): UpdatesContent {
  const {problems, ...content} = readUpdates(dir, objects);
  if (problems.length > 0) {
    const lines = problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`);
    throw new Error(`These updates cannot be published yet:\n${lines.join('\n')}\nHow to write one: /contribute/.`);
  }
  return content;
}
