import {toPath, type Entry} from '../../src/domain/codec';
import type {Endpoint} from '../shared/endpoint';
import type {CoapAnswer, Peer} from '../shared/messages';
import {formats, writePayload} from '../shared/payloads';
import {listInstances, type ObjectStore} from './ObjectStore';
import {versionAttribute} from './operations/discover';

/** The way to the server. */
export interface ServerLink {
  endpoint: Endpoint;
  server: Peer;
}

export interface RegisterParameters {
  endpointName: string;
  /** Seconds; 0 is without end. */
  lifetime: number;
}

/** Tells the server that this client is there, and what it has (Core 1.2.2 §6.2.1). */
// #region register
export function register(
  {endpoint, server}: ServerLink,
  {endpointName, lifetime}: RegisterParameters,
  store: ObjectStore,
): Promise<CoapAnswer> {
  return endpoint.request(server, {
    method: 'POST',
    path: '/rd',
    query: [`ep=${endpointName}`, `lt=${lifetime}`, 'lwm2m=1.2', 'b=U'],
    format: formats.link,
    payload: writePayload(formats.link, listObjects(store)),
  });
}
// #endregion register

/** Tells the server that this client is still there; names only what has changed. */
// #region update
export function update({endpoint, server}: ServerLink, location: string, lifetime?: number): Promise<CoapAnswer> {
  const query = lifetime === undefined ? [] : [`lt=${lifetime}`];
  return endpoint.request(server, {method: 'POST', path: location, query});
}

export function deregister({endpoint, server}: ServerLink, location: string): Promise<CoapAnswer> {
  return endpoint.request(server, {method: 'DELETE', path: location});
}
// #endregion update

/** The preferred Content-Format, then every Object Instance; an Object with a version is named before them. */
// #region objects
export function listObjects(store: ObjectStore): Entry[] {
  const root: Entry = {path: {}, attributes: [{name: 'ct', value: String(formats.senmlCbor)}]};
  const links = listInstances(store).flatMap((instance, index, all): Entry[] => {
    const objectId = instance.objectId!;
    const attributes = versionAttribute(objectId);
    const isFirst = all[index - 1]?.objectId !== objectId;
    return isFirst && attributes.length > 0
      ? [{path: toPath([objectId]), attributes}, {path: instance}]
      : [{path: instance}];
  });
  return [root, ...links];
}
// #endregion objects
