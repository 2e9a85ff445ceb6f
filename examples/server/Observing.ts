import type {Endpoint} from '../shared/endpoint';
import {formats} from '../shared/payloads';
import type {Observation} from '../shared/outgoing';
import {toOutcome, type Outcome} from './operations';
import type {RegisteredClient} from './Registrations';

export type OnNotification = (client: RegisteredClient, path: string, outcome: Outcome) => void;

/** What this server observes. Observations end with the registration; a new one needs new ones. */
export class Observing {
  private readonly running = new Map<string, Observation>();

  constructor(
    private readonly endpoint: Endpoint,
    private readonly onNotification: OnNotification,
  ) {}

  /** Observe: GET with the option Observe; attributes for this observation go into the query. */
  // #region observe
  async observe(client: RegisteredClient, path: string, query: readonly string[] = []): Promise<Outcome> {
    const request = {method: 'GET', path, query, accept: formats.senmlCbor} as const;
    const observation = await this.endpoint.observe(client.from, request, (answer) =>
      this.onNotification(client, path, toOutcome(answer, path)),
    );
    if (observation.answer.code === '2.05') {
      await this.cancel(client, path);
      this.running.set(keyOf(client, path), observation);
    }
    return toOutcome(observation.answer, path);
  }
  // #endregion observe

  /** Cancel Observation; undefined when there is none. */
  async cancel(client: RegisteredClient, path: string): Promise<Outcome | undefined> {
    const key = keyOf(client, path);
    const observation = this.running.get(key);
    this.running.delete(key);
    return observation && toOutcome(await observation.cancel(), path);
  }

  /** Forgets the observations of a client that is gone. */
  forget(client: RegisteredClient): void {
    for (const [key, observation] of this.running) {
      if (key.startsWith(`${client.id} `)) {
        observation.stop();
        this.running.delete(key);
      }
    }
  }
}

function keyOf({id}: RegisteredClient, path: string): string {
  return `${id} ${path}`;
}
