import type {ByteRange, CodecProblem} from '../problems';

/** Confirmable, Non-confirmable, Acknowledgement, Reset (RFC 7252 §3); the order is that of the two bits. */
export const coapTypes = ['CON', 'NON', 'ACK', 'RST'] as const;
export type CoapType = (typeof coapTypes)[number];

/** Value of a block option: which block, whether more follow, bytes per block (RFC 7959 §2.2). */
export interface BlockValue {
  number: number;
  more: boolean;
  size: number;
}

export type CoapOptionValue =
  | {format: 'empty'}
  | {format: 'opaque'; value: Uint8Array}
  | {format: 'uint'; value: number}
  | {format: 'string'; value: string}
  | {format: 'block'; value: BlockValue};

/** What a CoAP message says; all it takes to write one. */
export interface CoapMessageFields {
  type: CoapType;
  /** The code byte: 0x01 is GET, 0x45 is 2.05. */
  code: number;
  messageId: number;
  token: Uint8Array;
  options: {number: number; value: CoapOptionValue}[];
  payload?: Uint8Array;
}

/** An option as it stands in the bytes. */
export interface CoapOption {
  number: number;
  /** Name from the table; absent for numbers that are not in it. */
  name?: string;
  value: CoapOptionValue;
  critical: boolean;
  /** All its bytes: delta, length and value. */
  range: ByteRange;
  valueRange: ByteRange;
}

/** A decoded message. When bytes are missing, what could be read is here, and the rest has its empty value. */
export interface CoapMessage extends CoapMessageFields {
  version: number;
  options: CoapOption[];
  /** `2.05`. */
  codeText: string;
  /** `Content`; absent for codes that are not in the table. */
  codeName?: string;
  ranges: {header: ByteRange; token: ByteRange; payload?: ByteRange};
}

export interface DecodedCoap {
  /** Absent when not even the four bytes of the header are there. */
  message?: CoapMessage;
  problems: CodecProblem[];
}
