import {compareText, problemKinds, type Problem, type ProblemKind, type ProblemLevel} from '../problems';

export interface KindCount {
  kind: ProblemKind;
  title: string;
  level: ProblemLevel;
  count: number;
}

export interface FindingsDocument {
  /** The kinds that occur. */
  kinds: KindCount[];
  /** By file and line. */
  findings: Problem[];
}

/** `findings.json`: what is odd in the files of the registry, each with its place. */
export function toFindingsDocument(problems: readonly Problem[]): FindingsDocument {
  const counts = new Map<ProblemKind, number>();
  for (const {kind} of problems) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    kinds: [...counts].sort(([a], [b]) => compareText(a, b)).map(([kind, count]) => ({kind, ...pick(kind), count})),
    findings: [...problems],
  };
}

function pick(kind: ProblemKind): {title: string; level: ProblemLevel} {
  const {title, level} = problemKinds[kind];
  return {title, level};
}
