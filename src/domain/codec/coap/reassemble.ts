import {concatenate} from '../bytes/concatenate';
import {clauses} from '../clauses';
import type {ProblemKind, ProblemLevel} from '../problems';
import {problemKinds} from '../problems';
import {codeKind} from './codes';
import type {BlockValue, CoapMessage} from './message';
import {coapOptionNumber} from './options';

/** A problem of a transfer: `message` is the index of the CoAP message concerned, where there is one. */
export interface BlockProblem {
  kind: ProblemKind;
  level: ProblemLevel;
  messageIndex?: number;
  message: string;
  clause: string;
}

/** The body that the blocks of some messages make, up to the first block that is missing. */
export interface BlockBody {
  option: 'Block1' | 'Block2';
  body: Uint8Array;
  /** True when all blocks from the first to the last are there. */
  complete: boolean;
  /** Indexes of the messages, in the order of their blocks. */
  messages: number[];
  problems: BlockProblem[];
}

interface Piece extends BlockValue {
  index: number;
  offset: number;
  payload: Uint8Array;
}

/**
 * Puts the blocks of messages together (RFC 7959 §2.3): payloads of requests by Block1, of responses by Block2, in any
 * order, repetitions allowed. All messages given belong to one transfer in each direction.
 */
export function reassembleBlocks(messages: readonly CoapMessage[]): BlockBody[] {
  return (['Block1', 'Block2'] as const).flatMap((option) => {
    const pieces = findPieces(messages, option);
    return pieces.length > 0 ? [joinPieces(option, pieces)] : [];
  });
}

function findPieces(messages: readonly CoapMessage[], option: 'Block1' | 'Block2'): Piece[] {
  const kind = option === 'Block1' ? 'request' : 'response';
  const number = coapOptionNumber(option);
  return messages
    .flatMap(({code, options, payload}, index) => {
      const value = options.find((candidate) => candidate.number === number)?.value;
      return codeKind(code) === kind && value?.format === 'block' && payload
        ? [{...value.value, index, offset: value.value.number * value.value.size, payload}]
        : [];
    })
    .sort((a, b) => a.offset - b.offset || a.index - b.index);
}

function joinPieces(option: 'Block1' | 'Block2', pieces: readonly Piece[]): BlockBody {
  const joiner = new BlockJoiner();
  // behind a gap nothing can be joined; the block after it says so
  pieces.every((piece) => joiner.add(piece));
  joiner.finish();
  const {used, problems} = joiner;
  return {
    option,
    body: concatenate(used.map(({payload}) => payload)),
    complete: problems.every(({kind}) => kind !== 'missing-block'),
    messages: used.map(({index}) => index),
    problems,
  };
}

/** Takes blocks in the order of their offsets. */
class BlockJoiner {
  readonly used: Piece[] = [];
  readonly problems: BlockProblem[] = [];
  private length = 0;
  private gap = false;

  /** False when bytes are missing before the block. */
  add(piece: Piece): boolean {
    const {offset, number, payload, index} = piece;
    this.checkLength(piece);
    if (offset > this.length) {
      this.gap = true;
      this.report('missing-block', `Bytes ${this.length} to ${offset - 1} are missing before block ${number}.`, index);
    } else if (offset < this.length) {
      this.checkRepetition(piece);
    } else {
      this.used.push(piece);
      this.length += payload.length;
    }
    return !this.gap;
  }

  /** Checks that the last block says it is the last. */
  finish(): void {
    const last = this.used.at(-1);
    if (!this.gap && last?.more) {
      this.report('missing-block', `Block ${last.number} says that more blocks follow, and none is here.`, last.index);
    }
  }

  private checkLength({number, more, size, payload, index}: Piece): void {
    if (more ? payload.length !== size : payload.length > size) {
      const wanted = more ? `exactly ${size}` : `at most ${size}`;
      this.report('block-conflict', `Block ${number} has ${payload.length} bytes; it must have ${wanted}.`, index);
    }
  }

  /** A block that came again must say the same, and begin where a block began before. */
  private checkRepetition({offset, number, size, payload, index}: Piece): void {
    const known = this.used.findLast((piece) => piece.offset === offset)?.payload;
    if (!known) {
      const message = `Block ${number} of ${size} bytes lies across blocks that came before; its bytes are left out.`;
      this.report('block-conflict', message, index);
    } else if (known.length !== payload.length || known.some((byte, at) => byte !== payload[at])) {
      this.report('block-conflict', `Block ${number} came before with other bytes; the first ones are kept.`, index);
    }
  }

  private report(kind: ProblemKind, message: string, messageIndex: number): void {
    const {level} = problemKinds[kind];
    this.problems.push({kind, level, messageIndex, message, clause: clauses.blockBody});
  }
}
