import {formatPath, pathDepth, type Entry, type Path} from '../../../src/domain/codec';
import {findResource} from '../../shared/definitions';
import type {CoapAnswer, CoapRequest} from '../../shared/messages';
import {readPayload} from '../../shared/payloads';
import {Refusal} from '../../shared/Refusal';
import {isWithin, type ObjectStore} from '../ObjectStore';
import {checkRange} from './checkRange';
import type {Target} from './findTarget';

/** Replace removes what the payload does not name; Partial Update leaves it (Core 1.2.2 §6.3). */
export type WriteMode = 'replace' | 'update';

/**
 * Write: nothing is changed unless everything can be.
 *
 * @throws Refusal 4.00 a value that does not fit, 4.05 not writable, 4.15 unknown format.
 */
// #region write
export function write(store: ObjectStore, {path, resource}: Target, request: CoapRequest, mode: WriteMode): CoapAnswer {
  if (pathDepth(path) < 2) {
    throw new Refusal('4.05', 'an Object as a whole cannot be written');
  }
  if (resource && !resource.operations.includes('W')) {
    throw new Refusal('4.05', `${resource.name} is not writable`);
  }
  const entries = readPayload(request.format, request.payload, path).filter(isKnown);
  entries.forEach((entry) => checkEntry(entry, path));
  if (mode === 'replace') {
    removeOthers(store, path, entries);
  }
  entries.forEach((entry) => store.set(entry.path, entry.value!));
  return {code: '2.04'};
}
// #endregion write

/** Resources that the definition does not have are no error, and are left out. */
function isKnown({path}: Entry): boolean {
  return findResource(path.objectId, path.resourceId) !== undefined;
}

function checkEntry({path, value}: Entry, target: Path): void {
  const resource = findResource(path.objectId, path.resourceId)!;
  if (!isWithin(path, target)) {
    throw new Refusal('4.00', `${formatPath(path)} is not within ${formatPath(target)}`);
  }
  if (!resource.operations.includes('W')) {
    throw new Refusal('4.05', `${resource.name} is not writable`);
  }
  if ((resource.instances === 'Multiple') !== (pathDepth(path) === 4)) {
    throw new Refusal('4.00', `${resource.name} is ${resource.instances}`);
  }
  checkRange(resource, value!);
}

/** What a replaced Object Instance, or Resource with instances, has besides the payload; mandatory Resources stay. */
function removeOthers(store: ObjectStore, path: Path, entries: readonly Entry[]): void {
  const kept = new Set(entries.map((entry) => formatPath(entry.path)));
  const others = store.select(path).filter((entry) => !kept.has(formatPath(entry.path)));
  for (const other of others) {
    const resource = findResource(other.path.objectId, other.path.resourceId);
    if (resource?.operations.includes('W') && !resource.mandatory) {
      store.remove(other.path);
    }
  }
}
