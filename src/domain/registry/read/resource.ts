import type {Resource, ResourceDefinition} from '../model';
import {parseRange} from '../range';
import type {Reporter} from '../problems';
import {childOf, type XmlElement} from '../xml';
import {ElementReader} from './element';
import {
  allowedOperations,
  allowedTypes,
  parseId,
  parseInstances,
  parseMandatory,
  parseOperations,
  parseType,
} from './fields';

/** The Resource of an Item; undefined, and reported, when its ID attribute is no 16-bit number. */
export function parseResource(item: XmlElement, reporter: Reporter): Resource | undefined {
  const reader = toReader(item, reporter);
  if (!reader) {
    return undefined;
  }
  const definition = readDefinition(reader);
  const instances = readInstances(reader) ?? 'Single';
  const mandatory = readMandatory(reader) ?? false;
  return withRegistered({...definition, instances, mandatory}, reader);
}

/** The same for an Item of Common.xml, which leaves instances and mandatory to the objects. */
export function parseResourceDefinition(item: XmlElement, reporter: Reporter): ResourceDefinition | undefined {
  const reader = toReader(item, reporter);
  return reader && withRegistered(readDefinition(reader), reader);
}

/** MultipleInstances of an object or a Resource. */
export function readInstances(reader: ElementReader) {
  return reader.value('MultipleInstances', 'instances', {parse: parseInstances, allowed: ['Single', 'Multiple']});
}

export function readMandatory(reader: ElementReader) {
  return reader.value('Mandatory', 'mandatory', {parse: parseMandatory, allowed: ['Mandatory', 'Optional']});
}

export function withRegistered<T>(value: T, {registered}: ElementReader): T {
  return Object.keys(registered).length ? {...value, registered} : value;
}

function toReader(item: XmlElement, reporter: Reporter): ElementReader | undefined {
  const raw = item.attributes.ID ?? '';
  const id = parseId(raw);
  if (id === undefined) {
    const message = `A Resource has the ID "${raw}". The ID attribute must be a number from 0 to 65534.`;
    reporter.report('unreadable-resource-id', item, message);
    return undefined;
  }
  return new ElementReader(item, reporter, id);
}

function readDefinition(reader: ElementReader): ResourceDefinition {
  const name = reader.name();
  const operations = reader.value('Operations', 'operations', {parse: parseOperations, allowed: allowedOperations});
  const type = reader.value('Type', 'type', {parse: parseType, allowed: allowedTypes});
  const range = parseRange(childOf(reader.element, 'RangeEnumeration')?.text ?? '', type);
  const unit = reader.text('Units');
  return {
    id: reader.resourceId!,
    name,
    operations: operations ?? '',
    ...(type && {type}),
    ...(range && {range}),
    ...(unit && {unit}),
    description: reader.text('Description'),
  };
}
