import {formatPath, type Entry} from '../../src/domain/codec';
import type {ReceivedRequest} from '../shared/messages';
import {formats, readPayload} from '../shared/payloads';
import {Refusal} from '../shared/Refusal';
import type {RegisteredClient} from './Registrations';

const allowed: readonly (number | undefined)[] = [formats.senmlCbor, formats.senmlJson, formats.lwm2mCbor];

/**
 * Send: values that a client reports without being asked (Core 1.2.2 §6.4).
 *
 * @throws Refusal 4.00 cannot be read, 4.04 a client or an Object Instance that is not registered
 */
// #region receive
export function receiveData(client: RegisteredClient | undefined, {format, payload}: ReceivedRequest): Entry[] {
  if (!client) {
    throw new Refusal('4.04', 'the sender is not registered');
  }
  if (!allowed.includes(format)) {
    throw new Refusal('4.00', `Send has no Content-Format ${format}`);
  }
  const entries = readPayload(format, payload, {});
  const registered = new Set(client.objects.map(({path}) => formatPath(path)));
  const stranger = entries.find(({path: {objectId, instanceId}}) => !registered.has(`/${objectId}/${instanceId}`));
  if (stranger) {
    throw new Refusal('4.04', `${formatPath(stranger.path)} is not registered`);
  }
  return entries;
}
// #endregion receive
