import type {Entry} from '../../src/domain/codec';
import {createClient, type Client} from '../client/createClient';
import type {Outcome} from '../server/operations';
import {createServer, type Server} from '../server/createServer';
import {ManualClock} from './ManualClock';

/** A client and a server on this machine, with a clock that both go by. */
export interface Pair {
  client: Client;
  server: Server;
  clock: ManualClock;
  /** What the server was told by Send. */
  sent: Entry[][];
  /** What the server was notified of. */
  notified: {path: string; outcome: Outcome}[];
  /** What both wrote into their logs. */
  log: string[];
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts both on free ports, with tokens and locations that are the same in every run. */
export async function startPair(): Promise<Pair> {
  const clock = new ManualClock();
  const [sent, notified, log]: [Pair['sent'], Pair['notified'], string[]] = [[], [], []];
  const server = await createServer({
    host,
    clock,
    nextToken: countTokens(0x80),
    nextId: countLocations(),
    onData: (_, entries) => sent.push([...entries]),
    onNotification: (_, path, outcome) => notified.push({path, outcome}),
    log: (text) => log.push(`server: ${text}`),
  });
  const client = await createClient({
    host,
    clock,
    nextToken: countTokens(0x01),
    endpointName: 'example-1',
    server: {address: host, port: server.socket.address().port},
    lifetime: 300,
    celsius: 21.5,
    log: (text) => log.push(`client: ${text}`),
  });
  const close = async () => {
    await client.close();
    await server.close();
  };
  return {client, server, clock, sent, notified, log, close};
}

/** Tokens of one byte; a device that is not in a test takes random ones. */
function countTokens(first: number): () => Buffer {
  let next = first;
  return () => Buffer.of(next++);
}

/** `a001`, `a002`, … */
function countLocations(): () => string {
  let next = 0xa001;
  return () => (next++).toString(16);
}
