import type {ObjectDefinition, Resource} from './model';
import {classifyObjectField, classifyResourceField} from './diff/classify';
import {classify, type ChangeClass, type Classified} from './diff/rules';
import {adviseVersion, type VersionAdvice} from './diff/version-advice';

export {changeRules, type ChangeClass, type ChangeRule, type Classified} from './diff/rules';
export type {VersionAdvice, VersionFit} from './diff/version-advice';

export type ObjectField = Exclude<keyof ObjectDefinition, 'objectId' | 'resources'>;
export type ResourceField = Exclude<keyof Resource, 'id'>;

/** A field whose value differs; `undefined` (left out in JSON) where there is none. */
export type FieldChange<T, Field extends keyof T> = {
  [Name in Field]-?: Classified & {field: Name; from?: T[Name]; to?: T[Name]};
}[Field];
export type ObjectChange = FieldChange<ObjectDefinition, ObjectField>;
export type ResourceChange = FieldChange<Resource, ResourceField>;

export interface ResourceInOrOut extends Classified {
  resource: Resource;
}

export interface ChangedResource {
  id: number;
  /** Name in the second version. */
  name: string;
  changes: ResourceChange[];
}

/** All differences between two versions of an object, Resources in the order of their IDs. */
export interface ObjectDiff {
  objectId: number;
  from: string;
  to: string;
  fields: ObjectChange[];
  added: ResourceInOrOut[];
  removed: ResourceInOrOut[];
  changed: ChangedResource[];
  advice: VersionAdvice;
}

/** In the order a reader meets them. */
const objectFields: readonly ObjectField[] = [
  'version',
  'urn',
  'name',
  'lwm2mVersion',
  'instances',
  'mandatory',
  'description',
  'description2',
  'registered',
];
const resourceFields: readonly ResourceField[] = [
  'name',
  'operations',
  'instances',
  'mandatory',
  'type',
  'range',
  'unit',
  'description',
  'registered',
];

/**
 * The differences from one version to another, each with its class. `earlier` are the versions before `from`: with
 * them an ID that was removed and comes back is found.
 */
export function diffObjects(
  from: ObjectDefinition,
  to: ObjectDefinition,
  earlier: readonly ObjectDefinition[] = [],
): ObjectDiff {
  const [before, after] = [byId(from), byId(to)];
  const once = new Set(earlier.flatMap(({resources}) => resources.map(({id}) => id)));
  const fields = compareFields(from, to, objectFields, classifyObjectField);
  const added = to.resources.filter(({id}) => !before.has(id)).map((resource) => toAdded(resource, once));
  const removed = from.resources.filter(({id}) => !after.has(id)).map(toRemoved);
  const changed = from.resources.flatMap((resource) => compareResources(resource, after.get(resource.id)));
  const classes = toClasses(fields, added, removed, changed);
  const advice = adviseVersion(from.version, to.version, classes);
  return {objectId: to.objectId, from: from.version, to: to.version, fields, added, removed, changed, advice};
}

/** The second version, made from the first and their differences. */
export function applyDiff(from: ObjectDefinition, diff: ObjectDiff): ObjectDefinition {
  const gone = new Set(diff.removed.map(({resource}) => resource.id));
  const changes = new Map(diff.changed.map((resource) => [resource.id, resource.changes]));
  const kept = from.resources.filter(({id}) => !gone.has(id));
  const resources = [
    ...kept.map((resource) => applyChanges(resource, changes.get(resource.id) ?? [])),
    ...diff.added.map(({resource}) => resource),
  ].sort((a, b) => a.id - b.id);
  return {...applyChanges(toDefinition(from), diff.fields), resources};
}

/** The differences between each version and the one before, oldest first. */
export function diffHistory(versions: readonly ObjectDefinition[]): ObjectDiff[] {
  return versions.slice(1).map((to, index) => diffObjects(versions[index]!, to, versions.slice(0, index)));
}

/** Without what a registered version has beside its definition: its files and its index item. */
function toDefinition(version: ObjectDefinition): ObjectDefinition {
  const known = new Set<string>([...objectFields, 'objectId', 'resources']);
  return Object.fromEntries(
    Object.entries(version).filter(([field]) => known.has(field)),
  ) as unknown as ObjectDefinition;
}

function byId({resources}: ObjectDefinition): Map<number, Resource> {
  return new Map(resources.map((resource) => [resource.id, resource]));
}

function toAdded(resource: Resource, once: ReadonlySet<number>): ResourceInOrOut {
  const rule = resource.mandatory ? 'mandatory-resource-added' : 'optional-resource-added';
  return {...classify(once.has(resource.id) ? 'removed-id-reused' : rule), resource};
}

function toRemoved(resource: Resource): ResourceInOrOut {
  return {...classify(resource.mandatory ? 'mandatory-resource-removed' : 'optional-resource-removed'), resource};
}

function compareResources(from: Resource, to: Resource | undefined): ChangedResource[] {
  const changes = to ? compareFields(from, to, resourceFields, classifyResourceField) : [];
  return changes.length ? [{id: from.id, name: to!.name, changes}] : [];
}

function compareFields<T, Field extends keyof T>(
  from: T,
  to: T,
  fields: readonly Field[],
  toClass: (field: Field, from: T, to: T) => Classified,
): FieldChange<T, Field>[] {
  return fields
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({
      field,
      ...(from[field] !== undefined && {from: from[field]}),
      ...(to[field] !== undefined && {to: to[field]}),
      ...toClass(field, from, to),
    }));
}

/** Fields are left out, not `undefined`, where there is no value. */
function applyChanges<T extends object>(value: T, changes: readonly {field: keyof T; to?: unknown}[]): T {
  const gone = new Set<unknown>(changes.filter(({to}) => to === undefined).map(({field}) => field));
  const kept = Object.entries(value).filter(([field]) => !gone.has(field));
  const set = changes.filter(({to}) => to !== undefined).map(({field, to}) => [field, to]);
  return Object.fromEntries([...kept, ...set]) as T;
}

function toClasses(
  fields: ObjectChange[],
  added: ResourceInOrOut[],
  removed: ResourceInOrOut[],
  changed: ChangedResource[],
): ChangeClass[] {
  // A version number is not a reason for a version number.
  const own = fields.filter(({rule}) => rule !== 'version-changed');
  return [...own, ...added, ...removed, ...changed.flatMap(({changes}) => changes)].map((change) => change.class);
}
