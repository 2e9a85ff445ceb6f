import {formatPath, parsePath, pathIds, toPath, type Entry, type Path, type Value} from '../../src/domain/codec';

/** What an executable Resource does. */
export type Action = () => void;

/**
 * The data of a client: each value, or action, under its path, such as /3/0/0 or, in a Resource with several
 * instances, /3/0/11/0. To read a path is to take all values at or below it.
 */
// #region store
export class ObjectStore {
  private readonly values = new Map<string, Value>();
  private readonly actions = new Map<string, Action>();
  private readonly watchers: ((path: Path) => void)[] = [];

  /** The paths of values and actions at a path and below, in the order of their IDs. */
  paths(within: Path): Path[] {
    return [...this.values.keys(), ...this.actions.keys()]
      .map((key) => parsePath(key).path!)
      .filter((path) => isWithin(path, within))
      .sort(comparePaths);
  }

  /** The values at a path and below. */
  select(within: Path): Entry[] {
    return this.paths(within).flatMap((path) => {
      const value = this.values.get(formatPath(path));
      return value ? [{path, value}] : [];
    });
  }

  action(path: Path): Action | undefined {
    return this.actions.get(formatPath(path));
  }

  set(path: Path, value: Value): void {
    this.values.set(formatPath(path), value);
    this.watchers.forEach((watcher) => watcher(path));
  }

  remove(path: Path): void {
    this.values.delete(formatPath(path));
    this.watchers.forEach((watcher) => watcher(path));
  }

  setAction(path: Path, action: Action): void {
    this.actions.set(formatPath(path), action);
  }

  /** Calls back with the path of each value that is set or removed. */
  watch(watcher: (path: Path) => void): void {
    this.watchers.push(watcher);
  }
}
// #endregion store

/** The Object Instances, each once. */
export function listInstances(store: ObjectStore): Path[] {
  const instances = store.paths({}).map((path) => toPath(pathIds(path).slice(0, 2)));
  return instances.filter((path, index) => index === 0 || comparePaths(path, instances[index - 1]!) !== 0);
}

/** True for the path itself and everything below it. */
export function isWithin(path: Path, within: Path): boolean {
  const ids = pathIds(path);
  return pathIds(within).every((id, level) => id === ids[level]);
}

function comparePaths(a: Path, b: Path): number {
  const [left, right] = [pathIds(a), pathIds(b)];
  const differs = left.findIndex((id, level) => id !== right[level]);
  return differs < 0 ? left.length - right.length : left[differs]! - (right[differs] ?? -1);
}
