import {diffObjects, type ObjectDiff} from '../registry/diff';
import {changeRules} from '../registry/diff/rules';
import type {ObjectDefinition} from '../registry/model';
import type {ParsedObject} from '../registry/read/object';
import {compareVersions} from '../registry/version';
import {childOf} from '../registry/xml';
import {toFinding} from './finding';
import type {Finding} from './model';

/**
 * How a definition differs from the newest registered version before it, or from the newest of all when its own
 * number is not higher than any.
 */
export function diffToRegistered(
  definition: ObjectDefinition,
  registered: readonly ObjectDefinition[],
): ObjectDiff | undefined {
  const same = registered.filter(({objectId}) => objectId === definition.objectId);
  const sorted = [...same].sort((a, b) => compareVersions(a.version, b.version));
  const place = sorted.findLastIndex(({version}) => compareVersions(version, definition.version) < 0);
  const index = place < 0 ? sorted.length - 1 : place;
  const from = sorted[index];
  return from && diffObjects(from, definition, sorted.slice(0, index));
}

/** Whether the version number fits what changed since the version before (Core 1.2.2, 7.2.1). */
export function checkVersion({definition, element}: ParsedObject, registered: readonly ObjectDefinition[]): Finding[] {
  const place = childOf(element, 'ObjectVersion') ?? element;
  const taken = registered.find(
    ({objectId, version}) => objectId === definition.objectId && version === definition.version,
  );
  if (taken) {
    const changes = diffObjects(taken, definition);
    const same = changes.fields.length + changes.added.length + changes.removed.length + changes.changed.length === 0;
    const message = `Version ${definition.version} of Object ${definition.objectId} is registered with another content. These changes call for ${changes.advice.calledFor}.`;
    return same ? [] : [toFinding('version-taken', place, message), ...checkForbidden(changes, definition, place)];
  }
  const diff = diffToRegistered(definition, registered);
  return diff ? [...checkFit(diff, place), ...checkForbidden(diff, definition, place)] : [];
}

function checkFit({from, to, advice}: ObjectDiff, place: {line: number}): Finding[] {
  const asked = `The changes from ${from} call for ${advice.calledFor}, and the number is ${to}.`;
  switch (advice.fit) {
    case 'too-low':
      return [toFinding('version-too-low', place, asked)];
    case 'higher-than-needed':
      return [toFinding('version-higher', place, asked)];
    default:
      return [];
  }
}

function checkForbidden(diff: ObjectDiff, {name}: ObjectDefinition, place: {line: number}): Finding[] {
  const own = diff.fields
    .filter((change) => change.class === 'forbidden')
    .map(({rule}) => ({rule, what: `Object ${name}`}));
  const reused = diff.added.filter((change) => change.class === 'forbidden');
  const changed = diff.changed.flatMap(({id, changes}) =>
    changes.filter((change) => change.class === 'forbidden').map(({rule}) => ({rule, what: `Resource ${id}`})),
  );
  const all = [...own, ...reused.map(({rule, resource}) => ({rule, what: `Resource ${resource.id}`})), ...changed];
  return all.map(({rule, what}) => toFinding('forbidden-change', place, `${what}: ${changeRules[rule].title}.`));
}
