import {newestOf, type Registry, type ResourceUse, type ReusableResource} from '../../../domain/registry';
import {firstSentence} from './text';
import {toDefinitionRow, type DefinitionRow, type ResourceContext} from './object';

/** A reusable resource as the list shows it. */
export interface ReusableRow extends Omit<DefinitionRow, 'description'> {
  summary: string;
  /** Number of objects that have it in some version. */
  users: number;
}

export interface ResourcesProps {
  rows: ReusableRow[];
}

/** An object version that has the resource, and where it departs from its registered meaning. */
export interface UseRow extends Omit<ResourceUse, 'version'> {
  name: string;
  /** Versions that use it in the same way, oldest first. */
  versions: string[];
}

export interface ResourceProps extends DefinitionRow {
  summary: string;
  submitter: string;
  specification?: string;
  uses: UseRow[];
}

export function buildResourcesProps({reusable}: Registry, context: ResourceContext): ResourcesProps {
  return {rows: reusable.map((resource) => toRow(resource, context))};
}

function toRow(resource: ReusableResource, context: ResourceContext): ReusableRow {
  const {id, name, operations, type, range, unit, unitName} = toDefinitionRow(resource, context);
  return {
    id,
    name,
    operations,
    type,
    range,
    unit,
    unitName,
    summary: firstSentence(resource.description),
    users: new Set(resource.users.map(({objectId}) => objectId)).size,
  };
}

export function buildResourceProps(
  resource: ReusableResource,
  registry: Registry,
  context: ResourceContext,
): ResourceProps {
  const names = new Map(registry.objects.map((object) => [object.objectId, newestOf(object).name]));
  return {
    ...toDefinitionRow(resource, context),
    summary: firstSentence(resource.description),
    submitter: resource.submitter,
    specification: resource.specification,
    uses: joinUses(resource.users, (objectId) => names.get(objectId) ?? ''),
  };
}

/** One row for the versions of an object that use the resource in the same way. */
function joinUses(uses: readonly ResourceUse[], nameOf: (objectId: number) => string): UseRow[] {
  const rows = new Map<string, UseRow>();
  for (const {version, ...use} of uses) {
    const key = JSON.stringify(use);
    const row = rows.get(key) ?? {...use, name: nameOf(use.objectId), versions: []};
    row.versions.push(version);
    rows.set(key, row);
  }
  return [...rows.values()];
}
