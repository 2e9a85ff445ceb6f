import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {readCheckout} from './checkout';
import {toChecksum} from './checksum';
import {fetchCommit} from './fetch-commit';
import {readFolder} from './folder';
import type {Commit} from './github';
import {install, type Source} from './install';
import type {Network} from './network';
import {archiveFile, isComplete, sourceFile, type Place} from './place';
import type {Pin} from './pin';
import {checkPinned, verify, type Verified} from './verify';

export interface Synced {
  source: Source;
  /** Absent where nothing had to be done. */
  verified?: Verified;
}

/** Brings the pinned state, unless it is there already. */
export async function syncPinned(place: Place, pin: Pin, network: Network): Promise<Synced> {
  const present = await readInstalled(place, pin);
  return present ? {source: present} : syncCommit(place, pin, network, (verified) => checkPinned(verified, pin));
}

/** Brings the state of a commit and puts it in place; `check` throws to refuse it. */
export async function syncCommit(
  place: Place,
  {repository, commit, date}: Commit & Pick<Pin, 'repository'>,
  network: Network,
  check: (verified: Verified) => void = () => undefined,
): Promise<Synced> {
  const archive = await fetchCommit({repository, commit}, place, network);
  try {
    const verified = verify(archive.files);
    check(verified);
    const source = {repository, commit: archive.commit ?? commit, date, ...describe(verified)};
    await install(place, verified.files, source);
    return {source, verified};
  } catch (error) {
    await rm(archiveFile(place, commit), {force: true});
    throw error;
  }
}

/** Takes the state from a folder: a checkout of the repository, or a copy of its files. */
export async function syncFolder(place: Place, pin: Pin, dir: string): Promise<Synced> {
  const verified = verify(await readFolder(dir));
  const {repository, commit, date} = pin;
  const known = verified.sha256 === pin.sha256 ? {commit, date} : await readCheckout(dir);
  const source = {repository, ...known, from: path.basename(path.resolve(dir)), ...describe(verified)};
  await install(place, verified.files, source);
  return {source, verified};
}

/** What is in place, if it is the pinned state and every file is as it was. */
async function readInstalled({target}: Place, pin: Pin): Promise<Source | undefined> {
  if (!isComplete(target)) {
    return undefined;
  }
  try {
    const source = JSON.parse(await readFile(path.join(target, sourceFile), 'utf8')) as Source;
    return toChecksum(await readFolder(target)) === pin.sha256 ? source : undefined;
  } catch {
    // Damaged, so it is brought again.
    return undefined;
  }
}

function describe({files, sha256}: Verified): Pick<Source, 'files' | 'sha256'> {
  return {files: files.length, sha256};
}
