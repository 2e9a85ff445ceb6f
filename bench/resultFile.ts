import {execFileSync} from 'node:child_process';
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import path from 'node:path';
import type {Machine, Result, ResultKind} from '../src/domain/performance';

type RowOf<Kind extends ResultKind> = Extract<Result, {kind: Kind}>['rows'][number];

/** Where measurements for the record are, and where the others are. */
export const recordDir = 'bench/results';
const scratchDir = '.cache/bench/results';

/** Numbers of one run, with what they depend on. Written as they come, so that a later failure loses none. */
export class ResultFile<Kind extends ResultKind> {
  readonly rows: RowOf<Kind>[] = [];
  private readonly failures: string[] = [];
  private readonly day = new Date().toISOString().slice(0, 10);
  private readonly commit = readCommit();
  private file: string | undefined;

  constructor(
    private readonly kind: Kind,
    private readonly save: boolean,
    readonly versions: {[name: string]: string} = {},
  ) {}

  add(row: RowOf<Kind>): void {
    this.rows.push(row);
    this.write();
  }

  /** Keeps what failed beside the numbers; the exit status becomes 1. */
  fail(what: string, error: unknown): undefined {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`\n${what} failed: ${message}`);
    this.failures.push(`${what}: ${message.split('\n')[0]!.replaceAll(process.cwd() + path.sep, '')}`);
    process.exitCode = 1;
    if (this.rows.length > 0) {
      this.write();
    }
  }

  /** Says where the numbers are. */
  close(): void {
    console.log(this.file ? `\nWritten to ${this.file}.` : '\nNothing could be measured.');
  }

  private write(): void {
    this.file ??= claimFile(this.save ? recordDir : scratchDir, `${this.day}-${this.kind}`);
    const {kind, day, commit, versions, rows, failures} = this;
    const head = {kind, day, commit, machine: readMachine(), versions, failures};
    writeFileSync(`${this.file}.new`, toText(head, rows));
    renameSync(`${this.file}.new`, this.file);
  }
}

/** JSON with one row a line. */
export function toText(head: object & {failures: readonly string[]}, rows: readonly object[]): string {
  const {failures, ...rest} = head;
  const begin = JSON.stringify({...rest, ...(failures.length > 0 && {failures})}, null, 2).slice(0, -2);
  return `${begin},\n  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
}

/** Makes a file that was not there before: `name.json`, or else `name-2.json` and so on. */
export function claimFile(folder: string, name: string): string {
  mkdirSync(folder, {recursive: true});
  for (let count = 1; ; count++) {
    const file = path.join(folder, `${name}${count === 1 ? '' : `-${count}`}.json`);
    try {
      writeFileSync(file, '', {flag: 'wx'});
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw error;
      }
    }
  }
}

function readMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** The commit that is measured, with `+` where files were changed since. */
function readCommit(): string {
  const git = (...parts: string[]) => execFileSync('git', parts, {encoding: 'utf8'}).trim();
  return git('rev-parse', '--short=10', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') && '+');
}
