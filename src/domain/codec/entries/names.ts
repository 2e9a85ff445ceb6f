import {formatPath} from '../paths';
import type {IndexedEntry} from './leafEntries';

/** Names as they are written: one base name for all, and for each entry the rest; absent where it is empty. */
export interface Names {
  base?: string;
  names: (string | undefined)[];
}

/**
 * Splits the paths of entries into what they share and what is left (RFC 8428 §4.1). One path alone is all base; paths
 * without a common segment have none.
 */
export function splitNames(entries: readonly IndexedEntry[]): Names {
  const paths = entries.map(({path}) => formatPath(path));
  if (new Set(paths).size === 1) {
    return {base: paths[0]!, names: paths.map(() => undefined)};
  }
  const base = commonPrefix(paths);
  return base === '/' ? {names: paths} : {base, names: paths.map((path) => path.slice(base.length))};
}

/** Longest beginning of all paths that ends in a slash and is none of the paths itself. */
function commonPrefix(paths: readonly string[]): string {
  let prefix = paths[0] ?? '/';
  for (const path of paths) {
    while (!path.startsWith(prefix) || path === prefix || !prefix.endsWith('/')) {
      prefix = prefix.slice(0, prefix.lastIndexOf('/', prefix.length - 2) + 1) || '/';
      if (prefix === '/') {
        return prefix;
      }
    }
  }
  return prefix;
}
