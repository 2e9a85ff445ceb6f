import type {ObjectDocument} from '../../../domain/registry/publish/object-document';
import {objectPath} from '../../../domain/registry/publish/paths';

const loads = new Map<string, Promise<ObjectDocument | undefined>>();

/**
 * Everything the portal's registry says of an Object, each file once; undefined when it has no such Object.
 *
 * @param root address of `/api/registry/`
 * @throws Error when the file cannot be had; asked again, it is tried again.
 */
export function loadObject(objectId: number, root: string): Promise<ObjectDocument | undefined> {
  const address = `${root}${objectPath(objectId)}`;
  const loading = loads.get(address) ?? fetchDocument(address);
  loads.set(address, loading);
  loading.catch(() => loads.delete(address));
  return loading;
}

async function fetchDocument(address: string): Promise<ObjectDocument | undefined> {
  const answer = await fetch(address);
  if (answer.status === 404) {
    return undefined;
  }
  if (!answer.ok) {
    throw new Error(`${address} answers ${answer.status}.`);
  }
  return (await answer.json()) as ObjectDocument;
}
