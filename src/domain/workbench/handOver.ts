import {
  coapOptionNumber,
  codeKind,
  contentFormat,
  findRequest,
  formatPath,
  parsePath,
  reassembleBlocks,
  type BlockBody,
  type CoapMessage,
} from '../codec';

/** A payload with what its message says of it: what the payload tool needs. */
export interface HandedPayload {
  bytes: Uint8Array;
  /** Number of the content format, as the message says. */
  format?: number;
  /** Path of the request, when it is one of the data model. */
  path?: string;
}

/** The payload of a message; the path of an answer is that of the request with the same token. */
export function toHandedPayload(message: CoapMessage, all: readonly CoapMessage[]): HandedPayload | undefined {
  return message.payload && {bytes: message.payload, ...describePayload(message, all)};
}

/** A body that came in blocks, whole or up to the first block that is missing. */
export interface JoinedBody extends BlockBody {
  payload: HandedPayload;
  /** `PUT /5/0/0`, where the request is among the messages. */
  target?: string;
}

export function joinBlocks(messages: readonly CoapMessage[]): JoinedBody[] {
  return reassembleBlocks(messages).map((body) => {
    const first = messages[body.messages[0] ?? -1];
    const request = messages[body.request ?? -1];
    return {
      ...body,
      payload: {bytes: body.body, ...(first && describePayload(first, messages))},
      ...(request && {target: `${request.codeName ?? request.codeText} ${uriPath(request)}`}),
    };
  });
}

/** Segments of Uri-Path as an address: `/rd`. */
export function uriPath({options}: CoapMessage): string {
  const number = coapOptionNumber('Uri-Path');
  const segments = options.filter((option) => option.number === number);
  return segments.map(({value}) => `/${value.format === 'string' ? value.value : ''}`).join('') || '/';
}

/** A register request: POST to `/rd` (Core 1.2.2 §6.2.1). */
export function isRegister(message: CoapMessage): boolean {
  return message.code === 2 && uriPath(message) === '/rd';
}

function describePayload(message: CoapMessage, all: readonly CoapMessage[]): Omit<HandedPayload, 'bytes'> {
  const option = message.options.find(({number}) => number === coapOptionNumber('Content-Format'));
  const format = option?.value.format === 'uint' ? option.value.value : undefined;
  const isRequest = codeKind(message.code) === 'request';
  const request = isRequest ? message : all[findRequest(all, all.indexOf(message)) ?? -1];
  const {path} = request ? parsePath(uriPath(request)) : {};
  return {
    ...(format !== undefined && {format}),
    ...(path?.objectId !== undefined && {path: formatPath(path)}),
  };
}

/** Name of a content format for people: `SenML CBOR (112)`. */
export function formatName(number: number): string {
  const known = contentFormat(number);
  return known ? `${known.name} (${number})` : `Content-Format ${number}`;
}
