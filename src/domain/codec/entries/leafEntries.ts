import type {Entry} from '../model';
import {formatPath, pathDepth, pathIds, toPath} from '../paths';

/** An entry, and its index in the list that the caller knows. */
export interface IndexedEntry extends Entry {
  index: number;
}

/**
 * The entries without the groups that have something inside: formats build their own groups. What is left are values,
 * names of paths, and empty groups.
 */
export function leafEntries(entries: readonly Entry[]): IndexedEntry[] {
  const indexed = entries.map((entry, index) => ({...entry, index}));
  if (entries.every(({value}) => value)) {
    return indexed;
  }
  const groups = new Set<string>();
  for (const {path} of entries) {
    const ids = pathIds(path);
    for (let depth = 0; depth < pathDepth(path); depth++) {
      groups.add(formatPath(toPath(ids.slice(0, depth), path.prefix)));
    }
  }
  return indexed.filter(({value, path}) => value || !groups.has(formatPath(path)));
}
