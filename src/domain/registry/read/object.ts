import {checkObject} from '../check/object';
import {checkElements, checkSchemaReference, objectElements} from '../check/schema';
import type {ObjectDefinition, Resource} from '../model';
import {Reporter, type Parsed} from '../problems';
import {formatUrn, parseUrn} from '../urn';
import {parseVersion} from '../version';
import {childOf, childrenOf, parseXml, xmlLimits, type XmlElement} from '../xml';
import {ElementReader} from './element';
import {parseId} from './fields';
import {parseResource, readInstances, readMandatory, withRegistered} from './resource';

/** An object definition, and its element for pointing at a line later. */
export interface ParsedObject {
  definition: ObjectDefinition;
  element: XmlElement;
}

/**
 * Reads `N.xml` or `version_history/N-X_Y.xml`. Never throws. Errors, without a value: not XML, another root than
 * LWM2M, no Object with an Object ID. Everything else uneven is a finding beside the value.
 */
export function parseObject(text: string, file: string, limits = xmlLimits): Parsed<ParsedObject> {
  const {value: root, problems} = parseXml(text, file, limits);
  if (!root) {
    return {problems};
  }
  const reporter = new Reporter(file);
  reporter.problems.push(...problems);
  const element = readObjectElement(root, reporter);
  if (!element) {
    return {problems: reporter.problems};
  }
  const definition = readObject(element, reporter);
  checkSchemaReference(root, definition, reporter);
  checkElements(element, objectElements, reporter);
  checkObject(definition, element, reporter);
  return {value: {definition, element}, problems: reporter.problems};
}

/** The Object element; sets the Object ID for all later reports. */
function readObjectElement(root: XmlElement, reporter: Reporter): XmlElement | undefined {
  if (root.name !== 'LWM2M') {
    const message = `The root element is <${root.name}>. An object definition begins with <LWM2M>.`;
    reporter.report('wrong-root', root, message);
    return undefined;
  }
  const [element, other] = childrenOf(root, 'Object');
  const raw = element && childOf(element, 'ObjectID')?.text;
  reporter.objectId = parseId(raw ?? '');
  if (!element || reporter.objectId === undefined) {
    const found = raw === undefined ? 'There is no ObjectID' : `ObjectID is "${raw}"`;
    const message = `${found}. <Object> needs <ObjectID> with a number from 0 to 65534.`;
    reporter.report('no-object-id', (element && childOf(element, 'ObjectID')) ?? element ?? root, message);
    return undefined;
  }
  if (other) {
    reporter.report('several-objects', other, 'A second <Object> is not read. Give each object a file of its own.');
  }
  return element;
}

function readObject(element: XmlElement, reporter: Reporter): ObjectDefinition {
  const reader = new ElementReader(element, reporter);
  const objectId = reporter.objectId!;
  const version = readVersion(reader);
  const definition: ObjectDefinition = {
    objectId,
    version,
    urn: readUrn(reader, objectId, version),
    name: reader.name(),
    description: reader.text('Description1'),
    description2: reader.text('Description2'),
    lwm2mVersion: readLwm2mVersion(reader),
    instances: readInstances(reader) ?? 'Single',
    mandatory: readMandatory(reader) ?? false,
    resources: readResources(element, reporter),
  };
  return withRegistered(definition, reader);
}

function readUrn(reader: ElementReader, objectId: number, version: string): string {
  const raw = reader.text('ObjectURN');
  const urn = raw || formatUrn(objectId, version);
  if (!raw) {
    reader.registered.urn = raw;
    reader.report('odd-urn', 'ObjectURN', `ObjectURN is missing or empty. Write ${urn}.`);
  }
  return urn;
}

/** ObjectVersion came with version 1.1 of the schema: a file without it says the version in its URN, or means 1.0. */
function readVersion(reader: ElementReader): string {
  const raw = reader.text('ObjectVersion');
  const reading = parseVersion(raw);
  if (reading?.regular) {
    return reading.version;
  }
  reader.registered.version = raw;
  const version = reading?.version ?? parseUrn(reader.text('ObjectURN'))?.version ?? '1.0';
  if (raw) {
    const message = `ObjectVersion is "${raw}", read as ${version}. Write major.minor, for example 1.1.`;
    reader.report(reading ? 'odd-value' : 'unknown-value', 'ObjectVersion', message);
  } else {
    const message = `ObjectVersion is missing or empty, read as ${version}. Write <ObjectVersion>${version}</ObjectVersion>.`;
    reader.report('missing-object-version', 'ObjectVersion', message);
  }
  return version;
}

function readLwm2mVersion(reader: ElementReader): string {
  const raw = reader.text('LWM2MVersion');
  const reading = parseVersion(raw);
  if (reading?.regular) {
    return reading.version;
  }
  reader.registered.lwm2mVersion = raw;
  const version = reading?.version ?? '1.0';
  if (raw) {
    const message = `LWM2MVersion is "${raw}", read as ${version}. Write major.minor, for example 1.0.`;
    reader.report(reading ? 'odd-value' : 'unknown-value', 'LWM2MVersion', message);
  } else {
    const message = 'LWM2MVersion is missing or empty, read as 1.0. State the lowest LwM2M version the object needs.';
    reader.report('missing-lwm2m-version', 'LWM2MVersion', message);
  }
  return version;
}

/** Resources in the order of their IDs; of two with one ID the first counts. */
function readResources(element: XmlElement, reporter: Reporter): Resource[] {
  const list = childOf(element, 'Resources');
  const resources = new Map<number, Resource>();
  for (const item of list ? childrenOf(list, 'Item') : []) {
    const resource = parseResource(item, reporter);
    if (resource && resources.has(resource.id)) {
      const message = `Resource ${resource.id} stands here a second time and is not read. An ID names one Resource.`;
      reporter.report('duplicate-resource', item, message, resource.id);
    } else if (resource) {
      resources.set(resource.id, resource);
    }
  }
  return [...resources.values()].sort((a, b) => a.id - b.id);
}
