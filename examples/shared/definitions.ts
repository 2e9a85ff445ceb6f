import {existsSync, readFileSync} from 'node:fs';
import type {CodecContext} from '../../src/domain/codec';
import {parseObject, type ObjectDefinition, type Resource} from '../../src/domain/registry';

const loaded = new Map<number, ObjectDefinition | undefined>();

/** What the registry says of an Object: its Resources with data type and operations. Undefined for others. */
export function loadDefinition(objectId: number): ObjectDefinition | undefined {
  if (!loaded.has(objectId)) {
    const file = `registry/${objectId}.xml`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    loaded.set(objectId, text === undefined ? undefined : parseObject(text, file).value?.definition);
  }
  return loaded.get(objectId);
}

export function findResource(objectId?: number, resourceId?: number): Resource | undefined {
  return objectId === undefined ? undefined : loadDefinition(objectId)?.resources.find(({id}) => id === resourceId);
}

/** Lets the codec know the data type of each Resource; without it TLV is only bytes. */
export const resourceOf: CodecContext['resourceOf'] = findResource;
