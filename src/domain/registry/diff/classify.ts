import {parseDescription} from '../description';
import type {ObjectDefinition, Resource} from '../model';
import {compareRanges} from './compare-ranges';
import {classify, type ChangeRule, type Classified} from './rules';

/** Class of a change of one field of a Resource. */
export function classifyResourceField(field: keyof Resource, from: Resource, to: Resource): Classified {
  return classify(resourceRules[field]?.(from, to) ?? 'spelling-changed');
}

/** Class of a change of one field of an object. */
export function classifyObjectField(
  field: keyof ObjectDefinition,
  from: ObjectDefinition,
  to: ObjectDefinition,
): Classified {
  return classify(objectRules[field]?.(from, to) ?? 'spelling-changed');
}

type Rules<T> = {[Field in keyof T]?: (from: T, to: T) => ChangeRule};

const resourceRules: Rules<Resource> = {
  name: ({name: from}, {name: to}) => compareNames(from, to),
  operations: ({operations: from}, {operations: to}) =>
    [...from].every((letter) => to.includes(letter)) ? 'operation-added' : 'operation-removed',
  instances: () => 'instances-changed',
  mandatory: () => 'mandatory-changed',
  type: () => 'type-changed',
  range: ({range: from}, {range: to}) => compareRanges(from, to),
  unit: ({unit: from}, {unit: to}) => compareUnits(from, to),
  description: ({description: from}, {description: to}) =>
    addsValue(from, to) ? 'enumeration-value-added' : 'description-changed',
};

const objectRules: Rules<ObjectDefinition> = {
  name: ({name: from}, {name: to}) => compareNames(from, to),
  instances: () => 'instances-changed',
  mandatory: () => 'mandatory-changed',
  lwm2mVersion: () => 'lwm2m-version-changed',
  version: () => 'version-changed',
  urn: () => 'version-changed',
  description: () => 'description-changed',
  description2: () => 'description-changed',
};

/** Case, spaces, punctuation and the number of a footnote are no part of a name. */
function compareNames(from: string, to: string): ChangeRule {
  const fold = (name: string): string => name.toLowerCase().replace(/\(\d\)|[^\p{L}\p{N}]/gu, '');
  return fold(from) === fold(to) ? 'name-respelled' : 'renamed';
}

/** The same scale under two symbols (RFC 8798, 3). */
const sameUnits = new Map([['%', '/100']]);

function compareUnits(from = '', to = ''): ChangeRule {
  if (!from || !to) {
    return 'unit-clarified';
  }
  return (sameUnits.get(from) ?? from) === (sameUnits.get(to) ?? to) ? 'unit-reworded' : 'unit-changed';
}

/** Both texts enumerate values, and the new one has some more. */
function addsValue(from: string, to: string): boolean {
  const before = valuesOf(from);
  return before.size > 0 && [...valuesOf(to)].some((value) => !before.has(value));
}

function valuesOf(description: string): Set<string> {
  const blocks = parseDescription(description);
  return new Set(blocks.flatMap((block) => (block.kind === 'enumeration' ? block.values.map(({value}) => value) : [])));
}
