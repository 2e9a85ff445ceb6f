import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {explainDiskError, MigrateFailure} from './failure';

/** A page to convert. */
export interface Source {
  /** Path as the report names it. */
  file: string;
  /** Path of the new page below the output folder. */
  target: string;
}

/**
 * The pages in the given files and folders, sorted. A folder's pages keep their paths below it. Hidden folders,
 * `node_modules` and the output folder are left out.
 *
 * @throws MigrateFailure for a name that is not there, or two pages that would become one.
 */
export function findSources(names: readonly string[], out?: string): Source[] {
  const sources = names.flatMap((name) => {
    const isFolder = statOf(name).isDirectory();
    const files = isFolder ? listPages(name, '', out) : [path.basename(name)];
    return files.map((file) => ({
      file: toPosix(isFolder ? path.join(name, file) : name),
      target: toPosix(file.replace(/\.mdx?$/i, '') + '.mdx'),
    }));
  });
  const unique = [...new Map(sources.map((source) => [path.resolve(source.file), source])).values()];
  refuseTwins(unique);
  return unique.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function statOf(name: string) {
  try {
    return statSync(name);
  } catch (error) {
    throw new MigrateFailure(`${name}: ${explainDiskError(error)}`, {cause: error});
  }
}

function listPages(root: string, below: string, out: string | undefined): string[] {
  const folder = path.join(root, below);
  const entries = readdirSync(folder, {withFileTypes: true});
  const isOutput = (name: string) => out !== undefined && path.resolve(folder, name) === path.resolve(out);
  const names = new Set(entries.map(({name}) => name));
  return entries.flatMap((entry) => {
    const {name} = entry;
    if (entry.isDirectory()) {
      const isLeftOut = name.startsWith('.') || name === 'node_modules' || isOutput(name);
      return isLeftOut ? [] : listPages(root, path.join(below, name), out);
    }
    // A page that was converted in place stands beside its source.
    const isResult = name.endsWith('.mdx') && names.has(name.slice(0, -1));
    return /\.mdx?$/i.test(name) && entry.isFile() && !isResult ? [path.join(below, name)] : [];
  });
}

function refuseTwins(sources: readonly Source[]): void {
  const seen = new Map<string, string>();
  for (const {file, target} of sources) {
    const key = target.toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) {
      throw new MigrateFailure(`${other} and ${file} would both become ${target}. Convert them into two folders.`);
    }
    seen.set(key, file);
  }
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
