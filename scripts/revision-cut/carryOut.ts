import {closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CutPlan} from './plan';

/**
 * Writes what the plan says, all of it or nothing.
 *
 * @throws Error that says what failed; everything is then as it was before.
 */
export function carryOut(siteDir: string, {created, changed}: Pick<CutPlan, 'created' | 'changed'>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of created) {
      create(path.join(siteDir, file), text, undo);
    }
    for (const [file, text] of changed) {
      replace(path.join(siteDir, file), text, undo);
    }
  } catch (error) {
    undo.toReversed().forEach((step) => step());
    throw new Error(`Nothing was changed: ${(error as Error).message}`, {cause: error});
  }
}

/** A new file, with the folders that it needs; there must be none yet. */
function create(file: string, text: string, undo: (() => void)[]): void {
  const folder = mkdirSync(path.dirname(file), {recursive: true});
  if (folder) {
    undo.push(() => rmSync(folder, {recursive: true}));
  }
  const opened = openSync(file, 'wx');
  undo.push(() => rmSync(file, {force: true}));
  writeFileSync(opened, text);
  closeSync(opened);
}

/** A file is written beside the old one and takes its place whole. */
function replace(file: string, text: string, undo: (() => void)[]): void {
  const before = readFileSync(file);
  create(`${file}.partial`, text, undo);
  renameSync(`${file}.partial`, file);
  undo.push(() => writeFileSync(file, before));
}
