import type {Path} from '../../src/domain/codec';
import type {CoapAnswer} from '../shared/messages';
import {formats, writePayload} from '../shared/payloads';
import type {ObjectStore} from './ObjectStore';
import {muteSend} from './objects/server';
import {selectReadable} from './operations/read';
import type {ServerLink} from './register';

/**
 * Send: tells the server values that it did not ask for (Core 1.2.2 §6.4). Undefined when the server has muted it, as
 * it has unless Resource 23 of Object 1 is false.
 */
// #region send
export async function send(
  {endpoint, server}: ServerLink,
  store: ObjectStore,
  paths: readonly Path[],
): Promise<CoapAnswer | undefined> {
  if (store.select(muteSend)[0]?.value?.value !== false) {
    return undefined;
  }
  const entries = paths.flatMap((path) => selectReadable(store, path));
  return endpoint.request(server, {
    method: 'POST',
    path: '/dp',
    format: formats.senmlCbor,
    payload: writePayload(formats.senmlCbor, entries),
  });
}
// #endregion send
