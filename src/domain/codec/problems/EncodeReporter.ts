import {limits} from '../limits';
import type {Encoded} from '../model';
import {problemKinds, type ProblemKind} from './kinds';
import {isAcceptable, type EncodeProblem} from './problem';

/** Collects the reasons why entries cannot be written. */
export class EncodeReporter {
  readonly problems: EncodeProblem[] = [];

  /** @param clause where the format is defined; problems without a clause of their own get it */
  constructor(readonly clause: string) {}

  /** True when further problems are not listed. That is never before an error is there: without one come bytes. */
  get full(): boolean {
    return this.problems.length >= limits.problems && !isAcceptable(this.problems);
  }

  report(kind: ProblemKind, message: string, entry?: number, clause = this.clause): void {
    const {level} = problemKinds[kind];
    if (this.full || (this.problems.length >= limits.problems && level === 'finding')) {
      return;
    }
    this.problems.push({kind, level, ...(entry !== undefined && {entry}), message, clause});
  }

  /** The result: with bytes only when no error stands against them. */
  finish(write: () => Uint8Array): Encoded {
    return {...(isAcceptable(this.problems) && {bytes: write()}), problems: this.problems};
  }
}
