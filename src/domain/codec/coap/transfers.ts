import {codeKind} from './codes';
import {findRequest, keyOf, optionKey} from './exchange';
import type {BlockValue, CoapMessage} from './message';
import {coapOptionNumber} from './options';

export type BlockOption = 'Block1' | 'Block2';

/** The block that a message carries. */
export interface Piece extends BlockValue {
  /** Index of the message. */
  index: number;
  offset: number;
  payload: Uint8Array;
}

/** The blocks of one body, in the order of their messages. */
export interface Transfer {
  option: BlockOption;
  /** Index of a request of the transfer; absent for answers whose request is not there. */
  request?: number;
  pieces: Piece[];
}

interface Growing extends Transfer {
  token: string;
  /** The bytes of block 0, once they are there. */
  first?: Uint8Array;
}

/**
 * Tells the transfers among messages apart (RFC 7959 §2.5): payloads of requests by Block1, of answers by Block2; then
 * by method and address, Request-Tag (RFC 9175 §3) and ETag; then by token and by where a body begins. Blocks of one
 * transfer may have one token or each its own.
 */
export function findTransfers(messages: readonly CoapMessage[]): Transfer[] {
  return (['Block1', 'Block2'] as const).flatMap((option) =>
    [...groupPieces(messages, option).values()].flatMap((pieces) => divide(pieces, messages, option)),
  );
}

function groupPieces(messages: readonly CoapMessage[], option: BlockOption): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  messages.forEach((message, index) => {
    const piece = toPiece(message, index, option);
    if (piece) {
      const key = option === 'Block1' ? requestKey(message) : answerKey(messages, index);
      groups.set(key, [...(groups.get(key) ?? []), piece]);
    }
  });
  return groups;
}

function toPiece({code, options, payload}: CoapMessage, index: number, option: BlockOption): Piece | undefined {
  const number = coapOptionNumber(option);
  const value = options.find((candidate) => candidate.number === number)?.value;
  const fits = codeKind(code) === (option === 'Block1' ? 'request' : 'response');
  return fits && value?.format === 'block' && payload
    ? {...value.value, index, offset: value.value.number * value.value.size, payload}
    : undefined;
}

function requestKey(message: CoapMessage): string {
  return `${message.code} ${optionKey(message, 'Uri-Host', 'Uri-Port', 'Uri-Path', 'Uri-Query', 'Request-Tag')}`;
}

function answerKey(messages: readonly CoapMessage[], index: number): string {
  const request = findRequest(messages, index);
  return `${request === undefined ? '' : requestKey(messages[request]!)} ${optionKey(messages[index]!, 'ETag')}`;
}

function divide(pieces: readonly Piece[], messages: readonly CoapMessage[], option: BlockOption): Transfer[] {
  const tokenOf = ({index}: Piece) => keyOf(messages[index]!.token);
  const starts = new Set(pieces.filter(({offset}) => offset === 0).map(tokenOf));
  const transfers: Growing[] = [];
  for (const piece of pieces) {
    const token = tokenOf(piece);
    const known = findTransfer(transfers, piece, token, starts);
    const transfer = known ?? {option, token, pieces: [], ...toRequest(messages, piece.index, option)};
    if (!known) {
      transfers.push(transfer);
    }
    transfer.pieces.push(piece);
    if (piece.offset === 0) {
      transfer.first ??= piece.payload;
    }
  }
  return transfers;
}

/** A token that no block 0 has belongs to the body that is going on; any other to the last one of its own. */
function findTransfer(
  transfers: readonly Growing[],
  {offset, payload}: Piece,
  token: string,
  starts: ReadonlySet<string>,
): Growing | undefined {
  const own = transfers.findLast((transfer) => transfer.token === token && (offset > 0 || canBegin(transfer, payload)));
  if (offset > 0) {
    return own ?? (starts.has(token) ? undefined : transfers.at(-1));
  }
  return own ?? transfers.find((transfer) => !transfer.first && !starts.has(transfer.token));
}

function canBegin({first}: Growing, payload: Uint8Array): boolean {
  return !first || keyOf(first) === keyOf(payload);
}

function toRequest(messages: readonly CoapMessage[], index: number, option: BlockOption): {request?: number} {
  const request = option === 'Block1' ? index : findRequest(messages, index);
  return request === undefined ? {} : {request};
}
