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
  /** What the files are, in words. */
  origin: string;
  /** Address before a file's name, where the files can be read on the web. */
  files?: string;
}

/**
 * Findings by kind, the most frequent kind first.
 *
 * @param repository `owner/name` of the portal itself, whose own definitions these may be.
 */
export function buildHealthProps({problems, objects, source}: RegistryContent, repository: string): HealthProps {
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
    ...toOrigin(source, repository),
  };
}

function toOrigin(source: RegistrySource | undefined, portal: string): Pick<HealthProps, 'origin' | 'files'> {
  if (!source) {
    return {
      origin: 'The files are the definitions that ship with this portal.',
      files: `https://github.com/${portal}/blob/main/registry/`,
    };
  }
  const {repository, commit, from} = source;
  if (!repository || !commit) {
    return {origin: `The files are those of the folder ${from ?? 'that was named when the portal was built'}.`};
  }
  return {
    origin: `The files are those of ${repository} at ${commit.slice(0, 10)}.`,
    files: `https://github.com/${repository}/blob/${commit}/`,
  };
}

function toRow({file, line, message, objectId}: Problem): FindingRow {
  return {file, line, message, ...(objectId !== undefined && {objectId})};
}
