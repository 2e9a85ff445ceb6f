import {toChangeLines, type ChangeLine} from './changes';
import {diffObjects} from './diff';
import type {LwM2MObject, ObjectVersion, Registry} from './model';
import type {Problem} from './problems';
import type {BuiltRegistry} from './registry';

/** An Object that came or went, with the numbers of its versions. */
export interface ObjectSummary {
  objectId: number;
  name: string;
  versions: string[];
}

/** A version that came, went or was registered anew under its number. */
export interface VersionSummary {
  objectId: number;
  name: string;
  version: string;
  /** Against the version before it, or against its former text; empty where nothing but spelling differs. */
  changes: ChangeLine[];
}

/** What happened between two states of the registry. A version of an added Object is not listed again. */
export interface RegistryChanges {
  objects: {added: ObjectSummary[]; removed: ObjectSummary[]};
  versions: {added: VersionSummary[]; removed: VersionSummary[]; changed: VersionSummary[]};
  /** Problems that were not there before, wherever in its file each stands now. */
  findings: Problem[];
}

/** Compares two states of the registry; lists are in the order of the registries. */
export function compareRegistries(before: BuiltRegistry, after: BuiltRegistry): RegistryChanges {
  const [old, fresh] = [before.registry, after.registry];
  return {
    objects: {added: onlyIn(fresh, old), removed: onlyIn(old, fresh)},
    versions: {
      added: pairsOf(old, fresh).flatMap(([from, to]) => newVersions(to, from)),
      removed: pairsOf(old, fresh).flatMap(([from, to]) => goneVersions(from, to)),
      changed: pairsOf(old, fresh).flatMap(([from, to]) => changedVersions(from, to)),
    },
    findings: addedProblems(before.problems, after.problems),
  };
}

function onlyIn({objects}: Registry, other: Registry): ObjectSummary[] {
  const known = new Set(other.objects.map(({objectId}) => objectId));
  return objects
    .filter(({objectId}) => !known.has(objectId))
    .map(({objectId, name, versions}) => ({objectId, name, versions: versions.map(({version}) => version)}));
}

/** The Objects both have. */
function pairsOf(before: Registry, after: Registry): [LwM2MObject, LwM2MObject][] {
  const old = new Map(before.objects.map((object) => [object.objectId, object]));
  return after.objects.flatMap((object) => {
    const former = old.get(object.objectId);
    return former ? [[former, object] as [LwM2MObject, LwM2MObject]] : [];
  });
}

function newVersions({versions}: LwM2MObject, former: LwM2MObject): VersionSummary[] {
  const known = versionsOf(former);
  return versions.flatMap((version, at) => {
    const previous = versions[at - 1];
    const changes = previous ? toChangeLines(diffObjects(previous, version, versions.slice(0, at - 1))) : [];
    return known.has(version.version) ? [] : [summarise(version, changes)];
  });
}

function goneVersions({versions}: LwM2MObject, now: LwM2MObject): VersionSummary[] {
  const known = versionsOf(now);
  return versions.filter(({version}) => !known.has(version)).map((version) => summarise(version, []));
}

function changedVersions(former: LwM2MObject, {versions}: LwM2MObject): VersionSummary[] {
  const old = versionsOf(former);
  return versions.flatMap((version) => {
    const from = old.get(version.version);
    const diff = from && diffObjects(from, version);
    const differs = diff && [diff.fields, diff.added, diff.removed, diff.changed].some((list) => list.length > 0);
    return differs ? [summarise(version, toChangeLines(diff))] : [];
  });
}

function versionsOf({versions}: LwM2MObject): Map<string, ObjectVersion> {
  return new Map(versions.map((version) => [version.version, version]));
}

function summarise({objectId, name, version}: ObjectVersion, changes: ChangeLine[]): VersionSummary {
  return {objectId, name, version, changes};
}

/** A line that moved is no new problem; the second of two alike is one. */
function addedProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const problem of before) {
    left.set(toKey(problem), (left.get(toKey(problem)) ?? 0) + 1);
  }
  return after.filter((problem) => {
    const count = left.get(toKey(problem)) ?? 0;
    left.set(toKey(problem), count - 1);
    return count <= 0;
  });
}

function toKey({file, kind, objectId, resourceId, message}: Problem): string {
  return JSON.stringify([file, kind, objectId, resourceId, message]);
}
