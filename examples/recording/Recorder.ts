import type {Socket} from 'node:dgram';
import type {CoapRole} from '../../src/domain/authoring/coapMessages';
import {toHex} from '../../src/domain/codec';
import type {RecordedExchange, RecordedMessage} from '../../src/domain/recordings';
import {MessageIds} from './MessageIds';

/** Seconds to wait for the messages of an exchange; on one machine they take milliseconds. */
const limit = 8;

/** Writes down every message that arrives at the client and at the server, in the order of arrival. */
export class Recorder {
  readonly exchanges: Record<string, RecordedExchange> = {};
  private readonly ids = new MessageIds();
  private readonly seen = new Set<string>();
  private messages: RecordedMessage[] = [];
  private onMessage: () => void = () => undefined;

  constructor(client: Socket, server: Socket) {
    client.prependListener('message', (message) => this.record('server', 'client', message));
    server.prependListener('message', (message) => this.record('client', 'server', message));
  }

  /**
   * Does something and waits until as many messages as it takes have arrived.
   *
   * @throws Error when they do not arrive in time
   */
  async exchange(name: string, label: string, count: number, run: () => unknown): Promise<void> {
    const messages: RecordedMessage[] = [];
    this.messages = messages;
    const all = new Promise<void>((resolve, reject) => {
      const fail = () => reject(new Error(`${name}: ${messages.length} of ${count} messages after ${limit} s.`));
      const timer = setTimeout(fail, limit * 1000);
      this.onMessage = () => {
        if (messages.length >= count) {
          clearTimeout(timer);
          resolve();
        }
      };
    });
    await Promise.all([all, run()]);
    this.exchanges[name] = {label, messages};
  }

  /** A message that comes twice was only repeated, since its acknowledgement was late. */
  private record(from: CoapRole, to: CoapRole, message: Uint8Array): void {
    const key = `${from} ${toHex(message)}`;
    if (this.seen.has(key)) {
      return;
    }
    this.seen.add(key);
    this.messages.push({from, to, bytes: toHex(this.ids.renumber(from, to, message))});
    this.onMessage();
  }
}
