import {compareRegistries, type RegistryChanges} from '../../src/domain/registry/compare-registries';
import {readFolder} from './folder';
import {loadLatestCommit, type Commit} from './github';
import type {Network} from './network';
import {isComplete, type Place} from './place';
import {isSameCommit, writePin, type Pin} from './pin';
import {syncCommit, syncPinned, type Synced} from './sync';
import {loadRegistry} from './verify';

/** What `--check` found. */
export interface PinState {
  behind: boolean;
  pinned: Commit;
  latest: Commit;
}

export async function checkPin(pin: Pin, network: Network): Promise<PinState> {
  const latest = await loadLatestCommit(pin, network);
  const pinned = {commit: pin.commit, date: pin.date};
  return {behind: !isSameCommit(pin.commit, latest.commit), pinned, latest};
}

/** What `--latest` did. */
export interface Moved extends Synced {
  moved: boolean;
  pin: Pin;
  /** Against what was in place before; absent where nothing was, or nothing moved. */
  changes?: RegistryChanges;
}

/** Brings the newest commit of the branch and moves the pin to it. */
export async function syncLatest(place: Place, pin: Pin, network: Network): Promise<Moved> {
  const {behind, latest} = await checkPin(pin, network);
  if (!behind) {
    return {...(await syncPinned(place, pin, network)), moved: false, pin};
  }
  const before = isComplete(place.target) ? loadRegistry(await readFolder(place.target)) : undefined;
  const {source, verified} = await syncCommit(place, {...latest, repository: pin.repository}, network);
  const moved: Pin = {...pin, ...latest, files: source.files, sha256: source.sha256};
  await writePin(place.pin, moved, place.work);
  return {
    source,
    moved: true,
    pin: moved,
    ...(before && verified && {changes: compareRegistries(before, verified.built)}),
  };
}
