import type {Encoded} from '../model';
import {problemKinds, type ProblemKind} from './kinds';
import {isAcceptable, type EncodeProblem} from './problem';

/** Collects the reasons why entries cannot be written. */
export class EncodeReporter {
  readonly problems: EncodeProblem[] = [];

  /** @param clause where the format is defined; problems without a clause of their own get it */
  constructor(readonly clause: string) {}

  report(kind: ProblemKind, message: string, entry?: number, clause = this.clause): void {
    const {level} = problemKinds[kind];
    this.problems.push({kind, level, ...(entry !== undefined && {entry}), message, clause});
  }

  /** The result: with bytes only when no error stands against them. */
  finish(write: () => Uint8Array): Encoded {
    return {...(isAcceptable(this.problems) && {bytes: write()}), problems: this.problems};
  }
}
