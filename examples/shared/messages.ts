/** What the two programs say to each other, without the details of the CoAP library. */

/** An address on the network; without a security layer, all that tells who somebody is. */
export interface Peer {
  address: string;
  port: number;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'FETCH' | 'PATCH' | 'iPATCH';

export interface CoapRequest {
  method: Method;
  /** `/3/0/0`. */
  path: string;
  /** One text for each Uri-Query option: `lt=300`. */
  query?: readonly string[];
  /** Content-Format of the payload. */
  format?: number;
  payload?: Uint8Array;
  /** Content-Format that the answer should have. */
  accept?: number;
}

/** A request that arrived. */
export interface ReceivedRequest extends CoapRequest {
  query: readonly string[];
  from: Peer;
  /** Names the exchange; in hexadecimal. */
  token: string;
  /** 0 begins an observation, 1 ends it (RFC 7641 §2). */
  observe?: number;
}

export interface CoapAnswer {
  /** `2.05`. */
  code: string;
  format?: number;
  payload?: Uint8Array;
  /** Segments of the Location-Path: `['rd', '5a3f']`. */
  location?: readonly string[];
}

/** Sends notifications to one observer; the first is the answer to its request. */
export interface Notifier {
  notify(answer: CoapAnswer): void;
  /** Calls back when the observer is gone: it sent a Reset, or it does not acknowledge any more. */
  onEnd(listener: () => void): void;
  end(): void;
}

/** The parameters of a query: `['lt=300', 'Q']` → `lt` → `300`, `Q` → undefined. */
export function parseQuery(query: readonly string[]): Map<string, string | undefined> {
  return new Map(
    query.map((text) => {
      const at = text.indexOf('=');
      return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
