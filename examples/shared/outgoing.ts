import {ObserveReadStream, type Agent, type CoapRequestParams, type IncomingMessage} from 'coap';
import {toAnswer} from './incoming';
import type {CoapAnswer, CoapRequest, Peer} from './messages';

/** A running observation. */
export interface Observation {
  /** The answer to the request: the first notification, or a refusal. */
  answer: CoapAnswer;
  /** Ends it with a request that has the same token (RFC 7641 §3.6). */
  cancel(): Promise<CoapAnswer>;
  /** Ends it on this side only: the next notification is answered with a Reset. */
  stop(): void;
}

/** Code of an empty message: here, of a Reset. */
const empty = '0.00';

/**
 * Sends a Confirmable request. The library repeats it until it is acknowledged (RFC 7252 §4.2).
 *
 * @throws Error when nobody answers or the other side rejects the message.
 */
export async function request(agent: Agent, to: Peer, message: CoapRequest, token: Buffer): Promise<CoapAnswer> {
  return toAnswer(await exchange(agent, to, message, {token}));
}

/** Sends a request with the option Observe, and calls back for each notification after the answer. */
export async function observe(
  agent: Agent,
  to: Peer,
  message: CoapRequest,
  token: Buffer,
  onNotification: (answer: CoapAnswer) => void,
): Promise<Observation> {
  const stream = await exchange(agent, to, message, {token, observe: true});
  const answer = toAnswer(stream);
  const stop = listen(stream, onNotification);
  return {
    answer,
    stop,
    async cancel() {
      stop();
      return toAnswer(await exchange(agent, to, message, {token, options: {Observe: 1}}));
    },
  };
}

function listen(stream: IncomingMessage, onNotification: (answer: CoapAnswer) => void): () => void {
  if (!(stream instanceof ObserveReadStream)) {
    return () => undefined;
  }
  if (stream.headers.Observe === undefined) {
    stream.close();
    return () => undefined;
  }
  let first = true;
  stream.on('data', () => {
    if (!first) {
      onNotification(toAnswer(stream));
    }
    first = false;
  });
  return () => stream.close();
}

function exchange(
  agent: Agent,
  to: Peer,
  {method, path, query, accept, format, payload}: CoapRequest,
  more: CoapRequestParams,
): Promise<IncomingMessage> {
  const outgoing = agent.request({
    hostname: to.address,
    port: to.port,
    method,
    pathname: path,
    query: query?.join('&'),
    accept,
    contentFormat: format,
    ...more,
  });
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${method} ${path} to ${to.address}:${to.port}: ${reason}`));
    outgoing.on('response', (response: IncomingMessage) =>
      response.code === empty ? fail('rejected with a Reset.') : resolve(response),
    );
    outgoing.on('timeout', () => fail('no answer.'));
    outgoing.on('error', (error: Error) => fail(error.message));
    outgoing.end(payload && Buffer.from(payload));
  });
}
