import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Registry} from '../../src/domain/registry';
import {parseObject} from '../../src/domain/registry';
import {checkSubmission, fixAll, type Finding, type KnownRegistry} from '../../src/domain/submission';

export interface CheckedFile {
  file: string;
  findings: Finding[];
  /** Fixes were made and written. */
  fixed: boolean;
  /** Why there is nothing to check. */
  unreadable?: string;
}

/** Reads a file, with `fix` corrects it, and checks it; `name` is how the person named it. */
export function checkFile(
  place: string,
  name: string,
  registry: Registry,
  known: KnownRegistry,
  fix: boolean,
): CheckedFile {
  const {text, reason: failure} = read(place);
  if (text === undefined) {
    return {file: name, findings: [], fixed: false, unreadable: `${name} cannot be read: ${failure}`};
  }
  const id = parseObject(text, name).value?.definition.objectId;
  const registered = registry.objects.find(({objectId}) => objectId === id)?.versions ?? [];
  const options = {file: path.basename(place), known, registered};
  const corrected = fix ? fixAll(text, options) : text;
  if (corrected !== text) {
    replace(place, corrected);
  }
  const {definition, findings} = checkSubmission(corrected, options);
  const reason = findings.find(({level}) => level === 'must');
  return {
    file: name,
    findings,
    fixed: corrected !== text,
    ...(!definition && {unreadable: `${name} is no definition: ${reason?.message ?? 'it is empty.'}`}),
  };
}

function read(place: string): {text?: string; reason?: string} {
  try {
    return {text: readFileSync(place, 'utf8')};
  } catch (error) {
    return {reason: (error as Error).message};
  }
}

/** Whole or not at all. */
function replace(place: string, text: string): void {
  const beside = `${place}.new`;
  writeFileSync(beside, text);
  renameSync(beside, place);
}
