import {parsePath, pathDepth, toPath, pathIds, type Path} from '../../../src/domain/codec';
import type {Resource} from '../../../src/domain/registry';
import {findResource} from '../../shared/definitions';
import {Refusal} from '../../shared/Refusal';
import type {ObjectStore} from '../ObjectStore';

/** Objects that hold keys; no LwM2M Server may see them (Transport 1.2.2 §6.4.4). */
const secret: readonly number[] = [0, 21, 23];

/** What a request is about. */
export interface Target {
  path: Path;
  /** Definition of the Resource; absent for an Object and an Object Instance. */
  resource?: Resource;
}

/**
 * Looks up the path of a request.
 *
 * @throws Refusal 4.00 no path at all, 4.01 not for servers, 4.04 nothing there, 4.05 an instance of what has none.
 */
// #region find
export function findTarget(store: ObjectStore, text: string): Target {
  const {path, message} = parsePath(text);
  if (!path) {
    throw new Refusal('4.00', message);
  }
  if (secret.includes(path.objectId ?? -1)) {
    throw new Refusal('4.01', `${text} is not for LwM2M Servers`);
  }
  const resource = findResource(path.objectId, path.resourceId);
  if (resource?.instances === 'Single' && path.resourceInstanceId !== undefined && exists(store, parentOf(path))) {
    throw new Refusal('4.05', `${resource.name} has no instances`);
  }
  if (path.prefix || pathDepth(path) === 0 || !exists(store, path)) {
    throw new Refusal('4.04', `${text} does not exist`);
  }
  return {path, ...(resource && {resource})};
}
// #endregion find

function exists(store: ObjectStore, path: Path): boolean {
  return store.paths(path).length > 0;
}

function parentOf(path: Path): Path {
  return toPath(pathIds(path).slice(0, -1));
}
