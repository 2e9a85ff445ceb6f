import {formatPath, type Path} from '../../src/domain/codec';
import {systemClock, type Clock} from '../shared/clock';
import {openEndpoint, type EndpointOptions} from '../shared/endpoint';
import type {CoapAnswer, Notifier, Peer, ReceivedRequest} from '../shared/messages';
import {answerOrRefuse} from '../shared/Refusal';
import {createDevice} from './createDevice';
import {handleRequest} from './handleRequest';
import {lifetime} from './objects/server';
import {measure} from './objects/temperature';
import {Registration} from './Registration';
import {send} from './send';

export interface ClientOptions extends Omit<EndpointOptions, 'handle'> {
  endpointName: string;
  server: Peer;
  /** Lifetime of the registration in seconds. */
  lifetime: number;
  /** The temperature at the beginning. */
  celsius: number;
  clock?: Clock;
}

/** Seconds that the simulated device is away when it reboots. */
const rebootTime = 2;

export type Client = Awaited<ReturnType<typeof createClient>>;

/** A client that simulates a thermometer. It is not registered yet. */
export async function createClient(options: ClientOptions) {
  const {server, clock = systemClock, log = () => undefined} = options;
  const device = createDevice({...options, clock, onUpdateTrigger: () => void registration.update(), onReboot: reboot});
  const endpoint = await openEndpoint({...options, handle});
  const link = {endpoint, server};
  const parameters = {endpointName: options.endpointName, lifetime: options.lifetime};
  const registration = new Registration(link, parameters, device.store, clock, {
    log,
    onEnd: () => device.observations.clear(),
  });
  device.store.watch((path) => {
    if (formatPath(path) === formatPath(lifetime)) {
      setImmediate(() => void registration.update(Number(device.store.select(lifetime)[0]!.value!.value)));
    }
  });

  /** Rejects requests of others, and requests before the registration is complete. */
  // #region handle
  function handle(request: ReceivedRequest, notifier?: Notifier): CoapAnswer | undefined {
    const isServer = request.from.address === server.address && request.from.port === server.port;
    if (!isServer || registration.location === undefined) {
      return undefined;
    }
    log(`${request.method} ${request.path}`);
    return answerOrRefuse(() => handleRequest(device, request, notifier), log);
  }
  // #endregion handle

  function reboot(): void {
    log('Rebooting.');
    registration.forget();
    device.attributes.clear();
    clock.after(rebootTime, () => void registration.register());
  }

  return {
    registration,
    socket: endpoint.socket,
    measure: (celsius: number) => measure(device.store, celsius),
    send: (paths: readonly Path[]) => send(link, device.store, paths),
    async close() {
      registration.forget();
      await endpoint.close();
    },
  };
}
