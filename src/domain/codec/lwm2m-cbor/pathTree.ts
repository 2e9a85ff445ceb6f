import type {IndexedEntry} from '../entries/leafEntries';
import {pathIds} from '../paths';
import type {Value} from '../values/value';

/** A segment of paths with what lies below it. */
export interface Branch {
  key: number | string;
  children: Map<number | string, Branch>;
  value?: Value;
}

/** Instance ID by which a client is asked to choose one itself (Core 1.2.1 §7.5). */
const anyInstance = 65535;

/** The paths as a tree, in the order of the entries; a prefix is a segment of its own at the top. */
export function buildTree(entries: readonly IndexedEntry[]): Branch {
  const root: Branch = {key: '', children: new Map()};
  for (const {path, value} of entries) {
    const ids = pathIds(path).map((id) => id ?? anyInstance);
    const segments = path.prefix === undefined ? ids : [path.prefix, ...ids];
    const leaf = segments.reduce(enter, root);
    if (value) {
      leaf.value = value;
    }
  }
  return root;
}

function enter(branch: Branch, key: number | string): Branch {
  const known = branch.children.get(key);
  if (known) {
    return known;
  }
  const child: Branch = {key, children: new Map()};
  branch.children.set(key, child);
  return child;
}
