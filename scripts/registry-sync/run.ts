import {mkdir} from 'node:fs/promises';
import {describeMoved, describePinState, describeSynced} from './describe';
import {explainDiskError, SyncFailure} from './failure';
import {help} from './help';
import {clearWork, recover} from './install';
import {checkPin, syncLatest} from './latest';
import {createLock} from './lock';
import type {Network} from './network';
import {parseOptions, type Options} from './options';
import {readPin, type Pin} from './pin';
import {toPlace, type Place} from './place';
import {syncFolder, syncPinned} from './sync';

/** Exit status of the command. */
export const status = {done: 0, behind: 1, failed: 2} as const;

/** What a run gives back: its exit status, and the text for the standard output. */
export interface Result {
  status: (typeof status)[keyof typeof status];
  text: string;
}

/** Runs the command in the folder of the portal. Failures become a message in the log and status 2. */
export async function run(args: readonly string[], root: string, network: Network): Promise<Result> {
  try {
    const options = parseOptions(args);
    return options.action === 'help' ? {status: status.done, text: help} : await perform(options, root, network);
  } catch (error) {
    const failure = explainDiskError(error, root);
    if (!(failure instanceof SyncFailure)) {
      throw error;
    }
    network.log.line(failure.message);
    return {status: status.failed, text: ''};
  }
}

async function perform(options: Options, root: string, network: Network): Promise<Result> {
  const place = toPlace(root);
  const pin = await readPin(place.pin);
  if (options.action === 'check') {
    const state = await checkPin(pin, network);
    const text = toText(options, state, describePinState(state));
    return {status: state.behind ? status.behind : status.done, text};
  }
  await mkdir(place.work, {recursive: true});
  const release = await createLock(place.work);
  try {
    await recover(place);
    const text = await performLocked(options, place, pin, network);
    await clearWork(place).catch(() => undefined);
    return {status: status.done, text};
  } catch (error) {
    // What stays behind may be what fills the disk.
    await recover(place).catch(() => undefined);
    throw error;
  } finally {
    await release();
  }
}

async function performLocked(options: Options, place: Place, pin: Pin, network: Network): Promise<string> {
  if (options.action === 'latest') {
    const moved = await syncLatest(place, pin, network);
    const {changes, source} = moved;
    return toText(options, {moved: moved.moved, pin: moved.pin, source, changes}, describeMoved(moved));
  }
  const synced = options.from ? await syncFolder(place, pin, options.from) : await syncPinned(place, pin, network);
  return toText(options, {updated: synced.verified !== undefined, source: synced.source}, describeSynced(synced));
}

function toText({json}: Options, value: object, text: string): string {
  return `${json ? JSON.stringify(value, undefined, 2) : text}\n`;
}
