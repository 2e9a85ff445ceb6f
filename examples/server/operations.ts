import {formatPath, parsePath, type Entry, type Path} from '../../src/domain/codec';
import type {Endpoint} from '../shared/endpoint';
import type {CoapAnswer, Peer} from '../shared/messages';
import {formats, readPayload, writePayload} from '../shared/payloads';

/** What a client answered: a code, and the values or links of a payload. */
export interface Outcome {
  code: string;
  entries: Entry[];
  /** What is wrong with the payload. */
  problem?: string;
}

/** Reads an answer; its payload belongs to the path that was asked for. */
export function toOutcome({code, format, payload}: CoapAnswer, path: string): Outcome {
  try {
    return {code, entries: payload ? readPayload(format, payload, parsePath(path).path ?? {}) : []};
  } catch (error) {
    return {code, entries: [], problem: (error as Error).message};
  }
}

/** Read: GET, in SenML CBOR unless another Content-Format is asked for. */
// #region read
export async function read(
  endpoint: Endpoint,
  client: Peer,
  path: string,
  accept: number = formats.senmlCbor,
): Promise<Outcome> {
  return toOutcome(await endpoint.request(client, {method: 'GET', path, accept}), path);
}
// #endregion read

/** Discover: GET that accepts link format. */
export function discover(endpoint: Endpoint, client: Peer, path: string): Promise<Outcome> {
  return read(endpoint, client, path, formats.link);
}

/** Write (Replace): PUT. */
// #region write
export async function write(endpoint: Endpoint, client: Peer, path: Path, entries: readonly Entry[]): Promise<Outcome> {
  const payload = writePayload(formats.senmlCbor, entries);
  const target = formatPath(path);
  const answer = await endpoint.request(client, {method: 'PUT', path: target, format: formats.senmlCbor, payload});
  return toOutcome(answer, target);
}
// #endregion write

/** Write-Attributes: PUT without payload, the attributes in the query. */
export async function writeAttributes(
  endpoint: Endpoint,
  client: Peer,
  path: string,
  query: readonly string[],
): Promise<Outcome> {
  return toOutcome(await endpoint.request(client, {method: 'PUT', path, query}), path);
}

/** Execute: POST, with arguments as plain text where there are some. */
// #region execute
export async function execute(endpoint: Endpoint, client: Peer, path: string, argumentText = ''): Promise<Outcome> {
  const content = argumentText && {format: formats.text, payload: new TextEncoder().encode(argumentText)};
  return toOutcome(await endpoint.request(client, {method: 'POST', path, ...(content || {})}), path);
}
// #endregion execute
