import {parseDescription} from '../description';
import type {DataType, ResourceDefinition} from '../model';
import type {ProblemKind, Reporter} from '../problems';
import {rangeSpelling} from '../range';
import {objectClass, resourceIdUse} from '../urn';
import {childOf, type XmlElement} from '../xml';

const withoutRange: ReadonlySet<DataType> = new Set(['Boolean', 'Objlnk', 'Time']);
const numeric: ReadonlySet<DataType | undefined> = new Set(['Integer', 'Unsigned Integer']);

type Report = (kind: ProblemKind, child: string, message: string) => void;

export function checkResourceId(id: number, item: XmlElement, reporter: Reporter): void {
  if (!resourceIdUse(id)) {
    const message = `Resource ID ${id} is not assigned to any use; the ranges end at 32768.`;
    reporter.report('reserved-resource-id', item, message, id);
  }
}

/** Reports what is uneven in one Resource. `objectId` is absent for a reusable resource. */
export function checkResource(
  resource: ResourceDefinition,
  item: XmlElement,
  reporter: Reporter,
  objectId?: number,
): void {
  const report: Report = (kind, child, message) =>
    reporter.report(kind, childOf(item, child) ?? item, `${toTitle(resource)}: ${message}`, resource.id);
  if (/^TBD\b/i.test(resource.name)) {
    report('placeholder', 'Name', 'only the ID is reserved.');
    return;
  }
  checkOperations(resource, report, objectId);
  checkRange(resource, report);
  if (!resource.description) {
    report('missing-description', 'Description', 'Description is empty. Say what the value means.');
  }
}

function toTitle({id, name}: ResourceDefinition): string {
  return name ? `Resource ${id} ${name}` : `Resource ${id}`;
}

function checkOperations(resource: ResourceDefinition, report: Report, objectId?: number): void {
  const {operations, type} = resource;
  if (operations === 'E') {
    checkExecutable(resource, report);
  } else if (!type && resource.registered?.type === undefined) {
    report('missing-type', 'Type', `Type is empty, but the operations are "${operations}". A value needs a type.`);
  }
  // Core objects hold credentials that only the Bootstrap interface may touch; there no operation is on purpose.
  const isCore = objectId !== undefined && objectClass(objectId) === 'oma';
  if (operations === '' && resource.registered?.operations === undefined && !isCore) {
    report('empty-operations', 'Operations', 'Operations is empty, so no Server can reach it. Write R, W, RW or E.');
  }
}

function checkExecutable(resource: ResourceDefinition, report: Report): void {
  const {type, range, unit} = resource;
  const has = [type && 'Type', range && 'RangeEnumeration', unit && 'Units'].filter((name) => name !== undefined);
  for (const name of has.filter(Boolean) as string[]) {
    report('executable-value', name, `an executable Resource has no value, so ${name} must be empty.`);
  }
  if ('instances' in resource && resource.instances === 'Multiple') {
    report('executable-value', 'MultipleInstances', 'an executable Resource must be Single.');
  }
}

const spellings = {
  odd: ['odd-range', 'Write a..b, or single values such as 1,2,5; add bytes for a length.'],
  reversed: ['reversed-range', 'The smaller number comes first.'],
  unparsed: ['unparsed-range', 'Write a..b, or the values with their meaning, and keep prose in the Description.'],
} as const;

function checkRange({range, type, description}: ResourceDefinition, report: Report): void {
  const spelling = range && rangeSpelling(range);
  if (range && type && withoutRange.has(type)) {
    report('range-on-type', 'RangeEnumeration', `a ${type} has no range, but "${range.text}" is registered.`);
  } else if (range && spelling) {
    const [kind, advice] = spellings[spelling];
    report(kind, 'RangeEnumeration', `RangeEnumeration is "${range.text.replace(/\s+/g, ' ')}". ${advice}`);
  }
  if (!range && numeric.has(type) && parseDescription(description).some(({kind}) => kind === 'enumeration')) {
    const message = 'the values stand only in the Description. Give RangeEnumeration their range as well.';
    report('enumeration-in-prose', 'Description', message);
  }
}
