import type {Entry} from '../../src/domain/codec';
import type {CoapAnswer, Peer, ReceivedRequest} from '../shared/messages';
import {Refusal} from '../shared/Refusal';
import {receiveData} from './receiveData';
import type {RegisteredClient, Registrations} from './Registrations';

export type OnData = (client: RegisteredClient, entries: readonly Entry[]) => void;

/**
 * Carries out a request of a client: `/rd` is for registrations, `/dp` for data (Transport 1.2.2 §6.4).
 *
 * @throws Refusal with the code of the answer
 */
// #region handle
export function handleRequest(registrations: Registrations, request: ReceivedRequest, onData: OnData): CoapAnswer {
  const {method, path} = request;
  const id = /^\/rd\/([^/]+)$/.exec(path)?.[1];
  if (!id && path !== '/rd' && path !== '/dp') {
    throw new Refusal('4.04', `there is no ${path}`);
  }
  if (method === 'DELETE' && id) {
    registrations.deregister(id);
    return {code: '2.02'};
  }
  if (method !== 'POST') {
    throw new Refusal('4.05', `${method} ${path}`);
  }
  if (id) {
    registrations.update(id, request);
    return {code: '2.04'};
  }
  return path === '/rd' ? register(registrations, request) : data(registrations, request, onData);
}
// #endregion handle

function register(registrations: Registrations, request: ReceivedRequest): CoapAnswer {
  return {code: '2.01', location: ['rd', registrations.register(request).id]};
}

function data(registrations: Registrations, request: ReceivedRequest, onData: OnData): CoapAnswer {
  const client = registrations.list().find(({from}) => isSame(from, request.from));
  onData(client!, receiveData(client, request));
  return {code: '2.04'};
}

/** Without a security layer the address is all that tells clients apart. */
function isSame(a: Peer, b: Peer): boolean {
  return a.address === b.address && a.port === b.port;
}
