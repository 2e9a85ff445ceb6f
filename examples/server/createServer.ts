import type {Entry} from '../../src/domain/codec';
import {systemClock, type Clock} from '../shared/clock';
import {openEndpoint, type EndpointOptions} from '../shared/endpoint';
import {answerOrRefuse} from '../shared/Refusal';
import {handleRequest, type OnData} from './handleRequest';
import {Observing, type OnNotification} from './Observing';
import * as operations from './operations';
import {Registrations, type RegisteredClient} from './Registrations';

export interface ServerOptions extends Omit<EndpointOptions, 'handle'> {
  clock?: Clock;
  /** Last part of the location of the next registration. */
  nextId?: () => string;
  onData?: OnData;
  onNotification?: OnNotification;
  log?: (text: string) => void;
}

export type Server = Awaited<ReturnType<typeof createServer>>;

/** A server that keeps registrations, and reads, writes, executes and observes what its clients have. */
export async function createServer(options: ServerOptions) {
  const {
    clock = systemClock,
    onData = () => undefined,
    onNotification = () => undefined,
    log = () => undefined,
  } = options;
  const registrations = new Registrations(clock, leave, options.nextId);

  // #region open
  const endpoint = await openEndpoint({
    ...options,
    handle(request) {
      log(`${request.method} ${request.path}`);
      return answerOrRefuse(() => handleRequest(registrations, request, onData), log);
    },
  });
  // #endregion open
  const observing = new Observing(endpoint, onNotification);

  function leave(client: RegisteredClient, why: string): void {
    log(`${client.endpointName} is gone: ${why}.`);
    observing.forget(client);
  }

  return {
    registrations,
    observing,
    socket: endpoint.socket,
    /** The client with this endpoint name. */
    find: (endpointName: string) => registrations.list().find((client) => client.endpointName === endpointName),
    read: ({from}: RegisteredClient, path: string, accept?: number) => operations.read(endpoint, from, path, accept),
    discover: ({from}: RegisteredClient, path: string) => operations.discover(endpoint, from, path),
    write: ({from}: RegisteredClient, path: Entry['path'], entries: readonly Entry[]) =>
      operations.write(endpoint, from, path, entries),
    writeAttributes: ({from}: RegisteredClient, path: string, query: readonly string[]) =>
      operations.writeAttributes(endpoint, from, path, query),
    execute: ({from}: RegisteredClient, path: string, text?: string) => operations.execute(endpoint, from, path, text),
    async close() {
      registrations.close();
      await endpoint.close();
    },
  };
}
