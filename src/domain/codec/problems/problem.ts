import type {ProblemKind, ProblemLevel} from './kinds';

/** Bytes `start` up to but without `end`, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

/** One thing that is wrong with some bytes. */
export interface CodecProblem {
  kind: ProblemKind;
  level: ProblemLevel;
  /** First byte concerned, counted from 0. */
  offset: number;
  /** Number of bytes concerned; 0 where something is missing. */
  length: number;
  /** What is wrong, and what is allowed. */
  message: string;
  /** Where the rule stands, as `domain/sources` reads it: `RFC 8949 §3.2`, `Core 1.2.2 §7.5`. */
  clause: string;
}

/** One reason why a value cannot be written. */
export interface EncodeProblem {
  kind: ProblemKind;
  level: ProblemLevel;
  /** Index of the entry concerned; absent for the list as a whole. */
  entry?: number;
  message: string;
  clause: string;
}

/** True when nothing in the list makes the payload invalid. */
export function isAcceptable(problems: readonly {level: ProblemLevel}[]): boolean {
  return problems.every(({level}) => level !== 'error');
}
