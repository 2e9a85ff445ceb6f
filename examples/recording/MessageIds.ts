import type {CoapRole} from '../../src/domain/authoring/coapMessages';

/** Where the Message IDs of each side begin in a recording. */
const first: Readonly<Record<CoapRole, number>> = {client: 1, server: 4097, bootstrap: 8193};

/**
 * Gives Message IDs the same numbers in every run: the CoAP library begins to count at random. Nothing else of a
 * message is changed.
 */
export class MessageIds {
  private readonly next = {...first};
  private readonly known = new Map<string, number>();

  /** The message with its new Message ID. */
  renumber(from: CoapRole, to: CoapRole, message: Uint8Array): Uint8Array {
    const old = message[2]! * 256 + message[3]!;
    const type = (message[0]! >> 4) & 3;
    // acknowledgement and reset carry the ID of the message that they answer
    const id = type < 2 ? this.assign(`${from} ${old}`, from) : (this.known.get(`${to} ${old}`) ?? 0);
    const copy = Uint8Array.from(message);
    copy[2] = id >> 8;
    copy[3] = id & 255;
    return copy;
  }

  private assign(key: string, from: CoapRole): number {
    const id = this.next[from]++;
    this.known.set(key, id);
    return id;
  }
}
