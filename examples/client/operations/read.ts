import type {Entry} from '../../../src/domain/codec';
import {findResource} from '../../shared/definitions';
import type {CoapAnswer} from '../../shared/messages';
import {formats, singleValueFormats, writePayload} from '../../shared/payloads';
import {Refusal} from '../../shared/Refusal';
import type {ObjectStore} from '../ObjectStore';
import type {Target} from './findTarget';

/** What this client writes, its favourite first. TLV is not among them: since 1.1 a client should not use it. */
const written: readonly number[] = [
  formats.senmlCbor,
  formats.lwm2mCbor,
  formats.senmlJson,
  formats.cbor,
  formats.text,
  formats.opaque,
];

/**
 * Read: the values at a path, in the format that the server asks for (Core 1.2.2 §6.3).
 *
 * @throws Refusal 4.05 not readable, 4.06 not in this format.
 */
// #region read
export function read(store: ObjectStore, {path, resource}: Target, accept?: number): CoapAnswer {
  if (resource && !resource.operations.includes('R')) {
    throw new Refusal('4.05', `${resource.name} is not readable`);
  }
  const format = accept ?? written[0]!;
  const payload = written.includes(format) ? write(format, selectReadable(store, path), resource) : undefined;
  if (!payload) {
    throw new Refusal('4.06', `not in Content-Format ${format}`);
  }
  return {code: '2.05', format, payload};
}
// #endregion read

/** The values that a server may read; Read of an Object Instance skips the others. */
export function selectReadable(store: ObjectStore, path: Target['path']): Entry[] {
  return store.select(path).filter((entry) => {
    const {objectId, resourceId} = entry.path;
    return findResource(objectId, resourceId)?.operations.includes('R');
  });
}

/** A format for one value carries a Resource that has one, or one Resource Instance. */
function write(format: number, entries: readonly Entry[], resource: Target['resource']): Uint8Array | undefined {
  const isSingle = resource && entries.length === 1;
  return singleValueFormats.includes(format) && !isSingle ? undefined : writePayload(format, entries);
}
