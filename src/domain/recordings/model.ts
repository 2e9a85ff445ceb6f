import type {CoapRole} from '../authoring/coapMessages';

/** A CoAP message as it went over the network. */
export interface RecordedMessage {
  from: CoapRole;
  to: CoapRole;
  /** The whole message in hexadecimal, as UDP carries it. */
  bytes: string;
}

/** Messages that belong together: a request, its answer, what followed from them. */
export interface RecordedExchange {
  /** What happens, for example "The client registers". */
  label: string;
  messages: RecordedMessage[];
}

/** All exchanges of a run by their names, in the order in which they took place. */
export type Recordings = Readonly<Record<string, RecordedExchange>>;
