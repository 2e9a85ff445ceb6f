import type {ObjectDefinition} from '../model';
import type {Reporter} from '../problems';
import {formatUrn, objectIdRange, parseUrn} from '../urn';
import {compareVersions} from '../version';
import {childOf, childrenOf, type XmlElement} from '../xml';
import {checkResource, checkResourceId} from './resource';
import {checkItems, resourceElements} from './schema';

/** Reports what is uneven in one definition, by itself. */
export function checkObject(definition: ObjectDefinition, element: XmlElement, reporter: Reporter): void {
  checkIdentity(definition, element, reporter);
  checkLwm2mVersion(definition, element, reporter);
  if (!definition.description) {
    const message = 'Description1 is empty. Say what the object is for.';
    reporter.report('missing-description', childOf(element, 'Description1') ?? element, message);
  }
  const list = childOf(element, 'Resources');
  checkItems(list, resourceElements, reporter);
  if (!definition.resources.length) {
    reporter.report('no-resources', list ?? element, 'The object has no Resources. It needs at least one <Item>.');
  }
  // Of two Items with one ID the first was read.
  const items = new Map(
    (list ? childrenOf(list, 'Item') : []).reverse().map((item) => [Number(item.attributes.ID), item]),
  );
  for (const resource of definition.resources) {
    const item = items.get(resource.id) ?? element;
    checkResourceId(resource.id, item, reporter);
    checkResource(resource, item, reporter, definition.objectId);
  }
}

function checkIdentity({objectId, version, urn}: ObjectDefinition, element: XmlElement, reporter: Reporter): void {
  const expected = formatUrn(objectId, version);
  const parsed = parseUrn(urn);
  const fits = parsed && formatUrn(parsed.objectId, parsed.version) === expected && urn.startsWith(expected);
  if (!fits) {
    const message = `ObjectURN is "${urn}", but object ${objectId} version ${version} is ${expected}.`;
    reporter.report('odd-urn', childOf(element, 'ObjectURN') ?? element, message);
  }
  const range = objectIdRange(objectId);
  if (!range?.class) {
    const message = `Object ID ${objectId} lies in the reserved range ${range?.from}–${range?.to}.`;
    reporter.report('reserved-object-id', childOf(element, 'ObjectID') ?? element, message);
  }
}

/** Unsigned Integer and Corelnk are data types since LwM2M 1.1 (Core, appendix C). */
function checkLwm2mVersion(definition: ObjectDefinition, element: XmlElement, reporter: Reporter): void {
  const newer = definition.resources.find(({type}) => type === 'Unsigned Integer' || type === 'Corelnk');
  const stated = definition.registered?.lwm2mVersion === undefined;
  if (newer && stated && compareVersions(definition.lwm2mVersion, '1.1') < 0) {
    const message = `LWM2MVersion is ${definition.lwm2mVersion}, but the type ${newer.type} of Resource ${newer.id} needs 1.1.`;
    reporter.report('lwm2m-version-too-low', childOf(element, 'LWM2MVersion') ?? element, message, newer.id);
  }
}
