import {clauses} from '../codec/clauses';
import type {Path, Reference} from '../codec';
import type {ReferenceProblem} from './model';
import {formatUrn, objectClass, objectIdRange, parseUrn, resourceIdUse, type Resource} from '../registry';
import type {ObjectDocument, VersionInHistory} from '../registry/publish/object-document';

/** Largest 16-bit number: reserved, no ID (Core 1.2.2 §7.1). */
const maxId = 65535;
const resources = 'Core 1.2.2 §7.1';

/** Why an Object ID that the registry does not have may not be there. */
export function explainUnknownObject(objectId: number): ReferenceProblem {
  const range = objectIdRange(objectId);
  const use = !range || range.use === 'Reserved' ? 'is in a reserved range' : `is in the range "${range.use}"`;
  const message = `The registry of this portal has no Object ${objectId}. The ID ${use}.`;
  return {message, clause: clauses.identifiers};
}

/** The class in a URN follows from the Object ID. */
export function checkClass({kind, text, path}: Reference): ReferenceProblem[] {
  const urn = kind === 'urn' ? parseUrn(text) : undefined;
  const due = path?.objectId === undefined ? undefined : objectClass(path.objectId);
  if (!urn || !due || urn.class === due) {
    return [];
  }
  const message = `The class of Object ${urn.objectId} is ${due}, not ${urn.class}: ${formatUrn(urn.objectId, urn.version)}.`;
  return [{message, clause: clauses.identifiers}];
}

/** A path of words alone is a prefix, which names no Object. */
export function checkObjectId({objectId, prefix}: Path): ReferenceProblem[] {
  if (objectId !== undefined || !prefix) {
    return [];
  }
  const message = `${JSON.stringify(prefix)} has no Object ID; write numbers between slashes: /3/0/13.`;
  return [{message, clause: clauses.identifiers}];
}

/** IDs that no Object Instance, Resource or Resource Instance may have. */
export function checkReserved(path: Path): ReferenceProblem[] {
  const ids = [path.objectId, path.instanceId, path.resourceId, path.resourceInstanceId];
  const message = `${maxId} is reserved and no ID; IDs go up to ${maxId - 1}.`;
  return ids.includes(maxId) ? [{message, clause: clauses.identifiers}] : [];
}

/** An Object that has one instance calls it 0. */
export function checkInstance(path: Path, {objectId, name, instances}: VersionInHistory): ReferenceProblem[] {
  const {instanceId} = path;
  if (instances === 'Multiple' || !instanceId || instanceId === maxId) {
    return [];
  }
  const message = `Object ${objectId} (${name}) has a single instance, 0; there is no instance ${instanceId}.`;
  return [{message, clause: resources}];
}

/** Only a Resource with several instances has a level below it. */
export function checkResourceInstance(path: Path, {id, name, instances}: Resource): ReferenceProblem[] {
  if (path.resourceInstanceId === undefined || instances === 'Multiple') {
    return [];
  }
  const message = `Resource ${id} (${name}) has a single value, so a path to it ends with its ID. A client answers a path to an instance of it with 4.05 (since 1.1).`;
  return [{message, clause: 'Transport 1.2.2 §6.4.4'}];
}

/** What can be said of a Resource that the version does not have. */
export function explainUnknownResource(
  id: number,
  version: VersionInHistory,
  object: ObjectDocument,
): ReferenceProblem {
  const others = object.versions.filter(({resources: all}) => all.some((resource) => resource.id === id));
  const elsewhere = others.map((other) => other.version).join(', ');
  const hint = elsewhere ? ` It is in version ${elsewhere}.` : toHint(id);
  const message = `Object ${version.objectId} (${version.name}) ${version.version} has no Resource ${id}.${hint}`;
  return {message, clause: clauses.identifiers};
}

function toHint(id: number): string {
  switch (resourceIdUse(id)) {
    case 'private':
      return ' IDs from 26241 to 32768 are private: whoever made the device knows what it means.';
    case 'reusable':
      return ' IDs from 2048 to 26240 are reusable Resources; the registry says which Objects have them.';
    default:
      return '';
  }
}
