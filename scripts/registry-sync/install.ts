import {existsSync} from 'node:fs';
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {isLock} from './lock';
import {isDownload, sourceFile, type Place} from './place';
import type {SourceFile} from './source-file';

/** What a synced folder says of itself in SOURCE.json. */
export interface Source {
  repository: string;
  /** Absent for a folder of unknown origin. */
  commit?: string;
  date?: string;
  /** Name of the folder it was taken from, where it was not downloaded. */
  from?: string;
  files: number;
  sha256: string;
}

/**
 * Puts files in place of the synced folder. They are written beside it first, then the folders change places by two
 * renames. Killed at any moment, it leaves the former folder or the new one, whole: between the renames the former one
 * is at `place.former`, where the portal finds it and `recover` takes it back from.
 */
export async function install(place: Place, files: readonly SourceFile[], source: Source): Promise<void> {
  await rm(place.fresh, {recursive: true, force: true});
  await mkdir(path.join(place.fresh, 'version_history'), {recursive: true});
  for (const file of files) {
    await writeFile(path.join(place.fresh, file.path), file.bytes);
  }
  await writeFile(path.join(place.fresh, sourceFile), `${JSON.stringify(source, undefined, 2)}\n`);
  await exchange(place);
}

async function exchange({target, fresh, former}: Place): Promise<void> {
  if (existsSync(target)) {
    await rm(former, {recursive: true, force: true});
    await rename(target, former);
  }
  await rename(fresh, target);
}

/** Puts right what a run that was killed or failed left behind; downloads stay. Only for the holder of the lock. */
export async function recover(place: Place): Promise<void> {
  if (!existsSync(place.target) && existsSync(place.former)) {
    await rename(place.former, place.target);
  }
  await clearWork(place, isDownload);
}

/** Takes away what is in the work folder, but for locks and what is to be kept. */
export async function clearWork({work}: Place, keep: (name: string) => boolean = () => false): Promise<void> {
  for (const name of await readdir(work)) {
    if (!isLock(name) && !keep(name)) {
      await rm(path.join(work, name), {recursive: true, force: true});
    }
  }
}
