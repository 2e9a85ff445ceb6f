import {
  diffHistory,
  newestOf,
  parseDescription,
  releasesOf,
  type Block,
  type LwM2MObject,
  type ObjectVersion,
  type Registry,
  type ReleaseEntry,
  type Resource,
  type ResourceDefinition,
} from '../../../domain/registry';
import {describeAdvice, toChangeLines, type ChangeLine} from '../../../domain/registry/changes';
import type {UpdateRow} from '../../updates/routes';
import {firstSentence} from './text';

/** A definition as its row shows it. */
export interface DefinitionRow extends Pick<ResourceDefinition, 'id' | 'name' | 'operations' | 'type' | 'unit'> {
  range?: string;
  /** Name of the unit, where it is registered. */
  unitName?: string;
  description: Block[];
}

/** A Resource of an object as its row shows it. */
export interface ResourceRow extends DefinitionRow, Pick<Resource, 'instances' | 'mandatory'> {
  /** For a reusable resource: how many other objects have it. */
  alsoIn?: number;
}

export interface VersionChanges {
  version: string;
  from: string;
  lines: ChangeLine[];
  advice: string;
}

export interface ObjectProps {
  id: number;
  name: string;
  version: string;
  /** All registered versions, oldest first. */
  versions: string[];
  urn: string;
  class?: string;
  owner?: string;
  instances: string;
  mandatory: boolean;
  lwm2mVersion: string;
  specification?: string;
  /** Releases of LwM2M that mean this version. */
  releases: Pick<ReleaseEntry, 'release' | 'verified'>[];
  description: Block[];
  /** First sentence, for search engines. */
  summary: string;
  resources: ResourceRow[];
  /** On the object's own page: what each version changed, newest first. */
  changes?: VersionChanges[];
  /** On the object's own page: the updates that name it, newest first. */
  mentions?: UpdateRow[];
}

/** What rows say of a resource that its definition does not: the name of its unit, and who else has it. */
export interface ResourceContext {
  unitNames: ReadonlyMap<string, string>;
  /** IDs of the objects that use a reusable resource. */
  users: ReadonlyMap<number, ReadonlySet<number>>;
}

export function buildResourceContext({units, reusable}: Registry): ResourceContext {
  return {
    unitNames: new Map(units.flatMap(({symbol, unit}) => (unit ? [[symbol, unit.name] as const] : []))),
    users: new Map(reusable.map(({id, users}) => [id, new Set(users.map(({objectId}) => objectId))])),
  };
}

/** All versions of an object, oldest first: its pages share them. The newest has the history. */
export function buildObjectProps(
  object: LwM2MObject,
  context: ResourceContext,
  mentions: UpdateRow[] = [],
): ObjectProps[] {
  const newest = newestOf(object);
  return object.versions.map((version) => ({
    ...toVersionProps(object, version, context),
    ...(version === newest && {changes: buildHistory(object), ...(mentions.length > 0 && {mentions})}),
  }));
}

function toVersionProps(object: LwM2MObject, version: ObjectVersion, context: ResourceContext): ObjectProps {
  return {
    id: object.objectId,
    name: version.name,
    version: version.version,
    versions: object.versions.map((each) => each.version),
    urn: version.urn,
    class: object.class,
    owner: object.owner?.name,
    instances: version.instances,
    mandatory: version.mandatory,
    lwm2mVersion: version.lwm2mVersion,
    specification: version.index?.specification,
    releases: releasesOf(object.objectId, version.version).map(({release, verified}) => ({release, verified})),
    description: [...parseDescription(version.description), ...parseDescription(version.description2)],
    summary: firstSentence(version.description),
    resources: version.resources.map((resource) => toResourceRow(resource, object.objectId, context)),
  };
}

function toResourceRow(resource: Resource, objectId: number, context: ResourceContext): ResourceRow {
  const users = context.users.get(resource.id);
  return {
    ...toDefinitionRow(resource, context),
    instances: resource.instances,
    mandatory: resource.mandatory,
    ...(users && {alsoIn: users.size - Number(users.has(objectId))}),
  };
}

export function toDefinitionRow(resource: ResourceDefinition, {unitNames}: ResourceContext): DefinitionRow {
  const {id, name, operations, type, range, unit, description} = resource;
  const unitName = unit && unitNames.get(unit);
  return {
    id,
    name,
    operations,
    type,
    range: range?.text,
    unit,
    ...(unitName && unitName !== unit && {unitName}),
    description: parseDescription(description),
  };
}

function buildHistory(object: LwM2MObject): VersionChanges[] {
  return diffHistory(object.versions)
    .map((diff) => ({version: diff.to, from: diff.from, lines: toChangeLines(diff), advice: describeAdvice(diff)}))
    .reverse();
}
