import {readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {SyncFailure} from './failure';

/** The state of the official registry that the portal is built from. */
export interface Pin {
  /** `owner/name` on GitHub. */
  repository: string;
  /** Branch that `--latest` follows. */
  branch: string;
  /** Commit, at least its first seven digits. */
  commit: string;
  /** Day of the commit, as `2023-05-02`. */
  date: string;
  /** Number of XML files. */
  files: number;
  /** Checksum of their content, see `toChecksum`. */
  sha256: string;
}

const fields: Record<keyof Pin, {pattern: RegExp; allowed: string}> = {
  repository: {pattern: /^\w[\w.-]*\/\w[\w.-]*$/, allowed: 'owner/name'},
  branch: {pattern: /^[\w./-]+$/, allowed: 'the name of a branch, such as prod'},
  commit: {pattern: /^[0-9a-f]{7,40}$/, allowed: '7 to 40 hexadecimal digits'},
  date: {pattern: /^\d{4}-\d{2}-\d{2}$/, allowed: 'a day, such as 2023-05-02'},
  files: {pattern: /^[1-9]\d*$/, allowed: 'the number of XML files'},
  sha256: {pattern: /^[0-9a-f]{64}$/, allowed: '64 hexadecimal digits'},
};

/** @throws SyncFailure naming every field that is wrong, and what it may hold. */
export function validatePin(value: unknown, file: string): Pin {
  const pin = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const wrong = Object.entries(fields).filter(([name, {pattern}]) => !pattern.test(String(pin[name] ?? '')));
  if (wrong.length > 0) {
    const list = wrong.map(([name, {allowed}]) => `  ${name} is ${JSON.stringify(pin[name])}; allowed: ${allowed}`);
    throw new SyncFailure(
      `${file} does not name a state of the registry:\n${list.join('\n')}\nCorrect it, or take it back from Git.`,
    );
  }
  return {...pin, files: Number(pin.files)} as unknown as Pin;
}

export async function readPin(file: string): Promise<Pin> {
  const text = await readFile(file, 'utf8');
  try {
    return validatePin(JSON.parse(text), file);
  } catch (error) {
    throw error instanceof SyntaxError ? new SyncFailure(`${file} is not JSON: ${error.message}.`) : error;
  }
}

/** Replaces the pin in one step; `work` is a folder on the same disk. */
export async function writePin(file: string, pin: Pin, work: string): Promise<void> {
  const draft = path.join(work, 'pin.json');
  await writeFile(draft, `${JSON.stringify(pin, undefined, 2)}\n`);
  await rename(draft, file);
}

/** Whether two names of a commit, either of them shortened, can be the same commit. */
export function isSameCommit(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
