import {clauses} from '../clauses';
import {problemKinds, type ProblemKind, type ProblemLevel} from '../problems';
import type {Piece} from './transfers';

/** A problem of a transfer: `message` is the index of the CoAP message concerned, where there is one. */
export interface BlockProblem {
  kind: ProblemKind;
  level: ProblemLevel;
  messageIndex?: number;
  message: string;
  clause: string;
}

/** Takes blocks in the order of their offsets. */
export class BlockJoiner {
  /** What makes the body: all blocks before the first gap. */
  readonly used: Piece[] = [];
  readonly problems: BlockProblem[] = [];
  private readonly seen: Piece[] = [];
  /** Where the next block begins, gaps included. */
  private next = 0;
  private gap = false;

  add(piece: Piece): void {
    this.checkLength(piece);
    if (piece.offset < this.next) {
      this.checkRepetition(piece);
      return;
    }
    if (piece.offset > this.next) {
      this.gap = true;
      this.report('missing-block', nameGap(this.next, piece), piece.index);
    }
    this.seen.push(piece);
    this.next = piece.offset + piece.payload.length;
    if (!this.gap) {
      this.used.push(piece);
    }
  }

  /** Checks that the last block says it is the last. */
  finish(): void {
    const last = this.seen.at(-1);
    if (last?.more) {
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
    const known = this.seen.findLast((piece) => piece.offset === offset)?.payload;
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

/** The bytes that are missing, and which blocks they are where sizes do not change in between. */
function nameGap(from: number, {offset, number, size}: Piece): string {
  const first = from / size;
  const bytes = `bytes ${from} to ${offset - 1}`;
  if (!Number.isInteger(first)) {
    return `The ${bytes} are missing before block ${number}.`;
  }
  return first === number - 1
    ? `Block ${first} is missing: ${bytes}.`
    : `Blocks ${first} to ${number - 1} are missing: ${bytes}.`;
}
