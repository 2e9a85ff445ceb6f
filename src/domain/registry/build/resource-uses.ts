import type {Resource, ResourceDefinition, ResourceUse, ReusableDifference, ReusableResource} from '../model';
import {Reporter, type Problem} from '../problems';
import {resourceIdUse} from '../urn';
import {childOf, findResource, type XmlElement} from '../xml';
import type {BuiltVersion} from './versions';

const elements = {name: 'Name', operations: 'Operations', type: 'Type', range: 'RangeEnumeration', unit: 'Units'};

/** Enters every use of a reusable resource under `users`, and reports where an object departs from it. */
export function joinReusable(versions: BuiltVersion[], resources: ReusableResource[]): Problem[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return versions.flatMap((entry) => {
    const reporter = new Reporter(entry.version.files[0]!);
    reporter.objectId = entry.version.objectId;
    for (const resource of entry.version.resources) {
      if (resourceIdUse(resource.id) === 'reusable') {
        const item = findResource(entry.parsed.element, resource.id);
        joinOne(resource, byId.get(resource.id), entry, item, reporter);
      }
    }
    return reporter.problems;
  });
}

function joinOne(
  resource: Resource,
  reusable: ReusableResource | undefined,
  {version}: BuiltVersion,
  item: XmlElement,
  reporter: Reporter,
): void {
  if (!reusable) {
    const message = `Resource ${resource.id} ${resource.name} has the ID of a reusable resource, but none is registered. Register it, or use an ID below 2048.`;
    reporter.report('unknown-reusable', item, message, resource.id);
    return;
  }
  const use = toUse(resource, version, reusable);
  reusable.users.push(use);
  for (const {field, object, reusable: registered} of use.differences) {
    const message = `Resource ${resource.id} ${resource.name}: ${field} is "${object}", but "${registered}" is registered for all objects. Only instances and mandatory may differ.`;
    reporter.report('reusable-differs', childOf(item, elements[field]) ?? item, message, resource.id);
  }
}

/** A use, with where it departs from the reusable resource when there is one. */
export function toUse(
  resource: Resource,
  {objectId, version}: {objectId: number; version: string},
  reusable?: ResourceDefinition,
): ResourceUse {
  const {instances, mandatory} = resource;
  return {objectId, version, instances, mandatory, differences: reusable ? compare(resource, reusable) : []};
}

/** What is fixed (Core, 7.3.2), except the description: an object may say what the value means there. */
function compare(object: ResourceDefinition, reusable: ResourceDefinition): ReusableDifference[] {
  if (/^TBD\b/i.test(reusable.name)) {
    return [];
  }
  // `0..1` and `0.0..1.0` allow the same values.
  const sameRange = object.range && reusable.range && toMeaning(object) === toMeaning(reusable);
  const differences: ReusableDifference[] = [
    {field: 'name', object: object.name, reusable: reusable.name},
    {field: 'operations', object: object.operations, reusable: reusable.operations},
    {field: 'type', object: object.type ?? '', reusable: reusable.type ?? ''},
    {field: 'range', object: object.range?.text ?? '', reusable: reusable.range?.text ?? ''},
    {field: 'unit', object: object.unit ?? '', reusable: reusable.unit ?? ''},
  ];
  return differences.filter((item) => item.object !== item.reusable && !(item.field === 'range' && sameRange));
}

function toMeaning({range}: ResourceDefinition): string {
  return range?.kind === 'text' ? range.text : JSON.stringify({...range, text: ''});
}
