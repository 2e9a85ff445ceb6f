import type {IndexedEntry} from '../entries/leafEntries';
import {pathIds, toPath, type Path} from '../paths';

/**
 * Path of the request that an answer with these entries fits: what all paths have in common, at most down to the
 * Resource, and only down to the Object where an Object Instance is not known (Create).
 */
export function commonBase(entries: readonly IndexedEntry[]): Path {
  const [first, ...others] = entries.map(({path}) => pathIds(path));
  const ids = first ?? [];
  let depth = 0;
  while (
    depth < Math.min(ids.length, 3) &&
    ids[depth] !== undefined &&
    others.every((path) => path[depth] === ids[depth])
  ) {
    depth++;
  }
  const prefix = entries[0]?.path.prefix;
  return toPath(ids.slice(0, depth), prefix);
}
