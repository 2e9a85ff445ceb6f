import {limits} from '../limits';
import {problemKinds, type ProblemKind} from './kinds';
import type {ByteRange, CodecProblem} from './problem';

/** Collects the problems of one payload; keeps the first ones when there are too many to be of use. */
export class Reporter {
  readonly problems: CodecProblem[] = [];

  /** @param clause where the format is defined; problems without a clause of their own get it */
  constructor(readonly clause: string) {}

  /** True when further problems would not be listed: looking for them is not worth the time. */
  get full(): boolean {
    return this.problems.length > limits.problems;
  }

  report(kind: ProblemKind, at: ByteRange, message: string, clause = this.clause): void {
    if (this.problems.length < limits.problems) {
      this.add(kind, at, message, clause);
    } else if (!this.full) {
      this.add('too-many-problems', at, `Only the first ${limits.problems} problems are listed.`, this.clause);
    }
  }

  private add(kind: ProblemKind, {start, end}: ByteRange, message: string, clause: string): void {
    this.problems.push({kind, level: problemKinds[kind].level, offset: start, length: end - start, message, clause});
  }
}
