import {parseFileName} from '../../registry/build/file-name';
import type {ObjectDefinition} from '../../registry/model';
import type {Place} from '../../registry/problems';
import {childOf, findResource, type XmlElement} from '../../registry/xml';
import {toFinding} from '../finding';
import type {Finding} from '../model';

/** IDs for trying out (OMNA registry, "Object identifiers"). */
const testIds = {from: 42769, to: 42800};

/** What a file cannot say of itself: whether its ID may be registered, and whether its name is the right one. */
export function checkIdentity(definition: ObjectDefinition, element: XmlElement, file?: string): Finding[] {
  const {objectId} = definition;
  const place = childOf(element, 'ObjectID') ?? element;
  const message = `Object ID ${objectId} is for tests. Ask for an ID in an issue of the registry before you submit.`;
  return [
    ...(objectId >= testIds.from && objectId <= testIds.to ? [toFinding('test-object-id', place, message)] : []),
    ...checkNames(definition, element),
    ...(file === undefined ? [] : checkFileName(definition, file, place)),
  ];
}

function checkNames({resources}: ObjectDefinition, element: XmlElement): Finding[] {
  const first = new Map<string, number>();
  return resources.flatMap(({id, name}) => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), other ?? id);
    if (other === undefined || !name) {
      return [];
    }
    const item = findResource(element, id);
    const message = `Resource ${id} is named ${name}, as Resource ${other} is.`;
    return [toFinding('duplicate-name', childOf(item, 'Name') ?? item, message, {resourceId: id})];
  });
}

function checkFileName({objectId, version}: ObjectDefinition, file: string, place: Place): Finding[] {
  const name = parseFileName(file, new Set());
  if (name.objectId === objectId && (name.version ?? version) === version) {
    return [];
  }
  const wanted = `${objectId}.xml, or ${objectId}-${version.replace('.', '_')}.xml for the version history`;
  return [toFinding('file-name', place, `The file is named ${file.split('/').at(-1)}. Name it ${wanted}.`)];
}
