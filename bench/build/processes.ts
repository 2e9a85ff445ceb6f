import {readFileSync, readdirSync} from 'node:fs';

/** A process as Linux tells of it. */
export interface Process {
  id: number;
  parent: number;
  /** Memory that it holds, in KiB; 0 for a process that is ending. */
  resident: number;
}

/** Reads `/proc/<id>/status`; nothing for a text of another form. */
export function parseStatus(status: string): Process | undefined {
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  const id = field('Pid');
  const parent = field('PPid');
  return Number.isNaN(id + parent) ? undefined : {id, parent, resident: field('VmRSS') || 0};
}

/** Memory of a process and all that it started, in KiB. What they share counts for each of them. */
export function sumTree(processes: readonly Process[], root: number): number {
  const children = new Map<number, Process[]>();
  processes.forEach((it) => children.set(it.parent, [...(children.get(it.parent) ?? []), it]));
  const sum = (of: readonly Process[]): number =>
    of.reduce((total, {id, resident}) => total + resident + sum(children.get(id) ?? []), 0);
  return sum(processes.filter(({id}) => id === root));
}

/** All processes of this machine. */
export function readProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return parseStatus(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
      } catch {
        // It ended since the folder was read.
        return [];
      }
    });
}
