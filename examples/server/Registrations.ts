import {randomBytes} from 'node:crypto';
import type {Entry} from '../../src/domain/codec';
import type {Clock} from '../shared/clock';
import type {Peer, ReceivedRequest} from '../shared/messages';
import {Refusal} from '../shared/Refusal';
import {readRegister, readUpdate} from './registerParameters';

/** A registered client. */
export interface RegisteredClient {
  /** Last part of the location: `5a3f` of `/rd/5a3f`. */
  id: string;
  endpointName: string;
  /** Where the client was when we last heard of it. */
  from: Peer;
  lifetime: number;
  version: string;
  binding: string;
  objects: Entry[];
}

/** The clients that are registered, each until its lifetime ends (Core 1.2.2 §6.2). */
export class Registrations {
  private readonly clients = new Map<string, RegisteredClient>();
  private readonly timers = new Map<string, () => void>();

  /** @param onGone is told of each client that is not registered any more */
  constructor(
    private readonly clock: Clock,
    private readonly onGone: (client: RegisteredClient, why: string) => void,
    private readonly nextId: () => string = () => randomBytes(2).toString('hex'),
  ) {}

  list(): RegisteredClient[] {
    return [...this.clients.values()];
  }

  /** @throws Refusal with the code for what is wrong with the request; an old registration stays then */
  // #region register
  register(request: ReceivedRequest): RegisteredClient {
    const parameters = readRegister(request);
    const before = this.list().find(({endpointName}) => endpointName === parameters.endpointName);
    if (before) {
      this.remove(before, 'registered again');
    }
    const client = {id: this.freeId(), from: request.from, ...parameters};
    this.clients.set(client.id, client);
    this.startLifetime(client);
    return client;
  }
  // #endregion register

  /** @throws Refusal 4.00, or 4.04 when there is no such registration */
  update(id: string, request: ReceivedRequest): RegisteredClient {
    const client = this.get(id);
    const {lifetime, binding, objects} = readUpdate(request);
    client.from = request.from;
    client.lifetime = lifetime ?? client.lifetime;
    client.binding = binding ?? client.binding;
    client.objects = objects ?? client.objects;
    this.startLifetime(client);
    return client;
  }

  /** @throws Refusal 4.04 when there is no such registration */
  deregister(id: string): void {
    this.remove(this.get(id), 'de-registered');
  }

  /** Stops all timers. */
  close(): void {
    this.timers.forEach((cancel) => cancel());
    this.timers.clear();
  }

  private get(id: string): RegisteredClient {
    const client = this.clients.get(id);
    if (!client) {
      throw new Refusal('4.04', `there is no registration ${id}`);
    }
    return client;
  }

  private freeId(): string {
    const id = this.nextId();
    return this.clients.has(id) ? this.freeId() : id;
  }

  /** A lifetime of 0 has no end. */
  // #region lifetime
  private startLifetime(client: RegisteredClient): void {
    this.timers.get(client.id)?.();
    this.timers.delete(client.id);
    if (client.lifetime > 0) {
      const cancel = this.clock.after(client.lifetime, () => this.remove(client, 'its lifetime is over'));
      this.timers.set(client.id, cancel);
    }
  }
  // #endregion lifetime

  private remove(client: RegisteredClient, why: string): void {
    this.timers.get(client.id)?.();
    this.timers.delete(client.id);
    this.clients.delete(client.id);
    this.onGone(client, why);
  }
}
