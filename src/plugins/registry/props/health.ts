import {problemKinds, type Problem, type ProblemKind} from '../../../domain/registry';
import type {RegistryContent, RegistrySource} from '../content';

export interface FindingRow {
  file: string;
  line: number;
  message: string;
  objectId?: number;
}

export interface FindingGroup {
  kind: ProblemKind;
  title: string;
  findings: FindingRow[];
}

export interface HealthProps {
  groups: FindingGroup[];
  objects: number;
  versions: number;
  source?: RegistrySource;
}

/** Findings by kind, the most frequent kind first. */
export function buildHealthProps({problems, objects, source}: RegistryContent): HealthProps {
  const groups = new Map<ProblemKind, FindingGroup>();
  for (const problem of problems) {
    const {kind} = problem;
    const group = groups.get(kind) ?? {kind, title: problemKinds[kind].title, findings: []};
    group.findings.push(toRow(problem));
    groups.set(kind, group);
  }
  return {
    groups: [...groups.values()].sort((a, b) => b.findings.length - a.findings.length),
    objects: objects.length,
    versions: objects.reduce((sum, {versions}) => sum + versions.length, 0),
    ...(source && {source}),
  };
}

function toRow({file, line, message, objectId}: Problem): FindingRow {
  return {file, line, message, ...(objectId !== undefined && {objectId})};
}
