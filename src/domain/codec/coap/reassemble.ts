import {concatenate} from '../bytes/concatenate';
import {BlockJoiner, type BlockProblem} from './BlockJoiner';
import type {CoapMessage} from './message';
import {findTransfers, type BlockOption, type Transfer} from './transfers';

/** The body that the blocks of some messages make, up to the first block that is missing. */
export interface BlockBody {
  option: BlockOption;
  body: Uint8Array;
  /** True when all blocks from the first to the last are there. */
  complete: boolean;
  /** Indexes of the messages, in the order of their blocks. */
  messages: number[];
  /** Index of a request of the transfer; absent for answers whose request is not there. */
  request?: number;
  problems: BlockProblem[];
}

/**
 * Puts the blocks of messages together (RFC 7959 §2.3), each transfer apart: payloads of requests by Block1, of
 * answers by Block2, in any order, repetitions allowed.
 */
export function reassembleBlocks(messages: readonly CoapMessage[]): BlockBody[] {
  return findTransfers(messages).map(joinPieces);
}

function joinPieces({option, pieces, request}: Transfer): BlockBody {
  const joiner = new BlockJoiner();
  pieces.toSorted((a, b) => a.offset - b.offset || a.index - b.index).forEach((piece) => joiner.add(piece));
  joiner.finish();
  const {used, problems} = joiner;
  return {
    option,
    body: concatenate(used.map(({payload}) => payload)),
    complete: problems.every(({kind}) => kind !== 'missing-block'),
    messages: used.map(({index}) => index),
    ...(request !== undefined && {request}),
    problems,
  };
}
