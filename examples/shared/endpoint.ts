import {randomBytes} from 'node:crypto';
import {createSocket, type Socket} from 'node:dgram';
import {once} from 'node:events';
import {Agent, createServer} from 'coap';
import type {CoapAnswer, CoapRequest, Notifier, Peer, ReceivedRequest} from './messages';
import {registerFormatNumbers} from './options';
import {observe, request, type Observation} from './outgoing';
import {respond, type Respondent} from './respond';

export interface EndpointOptions {
  /** UDP port; 0 takes a free one. */
  port?: number;
  /** Address to listen on. */
  host?: string;
  /** Answers a request; undefined rejects it with a Reset message. */
  handle: (request: ReceivedRequest, notifier?: Notifier) => CoapAnswer | undefined;
  /** Token of the next request; random, so that nobody can guess it (RFC 7252 §5.3.1). */
  nextToken?: () => Buffer;
  /** Is told what went wrong on the network; whoever waits for an answer repeats the request. */
  log?: (text: string) => void;
}

/** One side of the conversation: it asks and it answers, through one UDP port. */
export interface Endpoint {
  socket: Socket;
  request(to: Peer, message: CoapRequest): Promise<CoapAnswer>;
  observe(to: Peer, message: CoapRequest, onNotification: (answer: CoapAnswer) => void): Promise<Observation>;
  close(): Promise<void>;
}

/**
 * Opens a UDP port. Client and server of LwM2M both ask and answer: the client registers, the server reads. Both
 * roles share the port, since its number is how the other side knows whom it talks to.
 *
 * @throws Error when the port is in use.
 */
// #region open
export async function openEndpoint(options: EndpointOptions): Promise<Endpoint> {
  registerFormatNumbers();
  const {port = 0, host = '0.0.0.0', handle, nextToken = () => randomBytes(4), log = () => undefined} = options;
  const socket = createSocket('udp4');
  socket.bind(port, host);
  await once(socket, 'listening');

  const agent = new Agent({socket});
  const server = createServer((incoming, response) => {
    response.on('error', (error: Error) => log(error.message));
    respond(incoming, response as Respondent, handle);
  });
  server.listen(socket);
  server.on('error', (error: Error) => log(error.message));
  agent.on('error', (error: Error) => log(error.message));

  return {
    socket,
    request: (to, message) => request(agent, to, message, nextToken()),
    observe: (to, message, onNotification) => observe(agent, to, message, nextToken(), onNotification),
    async close() {
      agent.close();
      server.close();
      socket.close();
      await once(socket, 'close');
    },
  };
}
// #endregion open
