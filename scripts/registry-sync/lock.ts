import {readdir, rm, stat, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import path from 'node:path';
import {SyncFailure} from './failure';

/** A lock of another machine on a shared disk counts as left behind after this time. */
const longestRun = 60 * 60_000;

/**
 * Makes this the only sync at work in a folder, until the function given back is called.
 *
 * Each run puts down a lock of its own, `lock-<host>-<process>`, and then looks for others. So of two runs at most one
 * goes on, and a lock left behind by a run that was killed can be taken away by anyone at any time.
 *
 * @throws SyncFailure when another run is at work.
 */
export async function createLock(folder: string, host = hostname(), pid = process.pid): Promise<() => Promise<void>> {
  const own = `lock-${host.replace(/[^\w.]/g, '_')}-${pid}`;
  await writeFile(path.join(folder, own), '');
  // A lock that cannot be taken away is in nobody's way once this process is gone.
  const release = () => rm(path.join(folder, own), {force: true}).catch(() => undefined);
  for (const name of await readdir(folder)) {
    if (isLock(name) && name !== own && (await isHeld(folder, name, own))) {
      await release();
      throw new SyncFailure(
        `Another sync is at work (${name.slice('lock-'.length)}). Wait for it; if there is none, delete ` +
          `${path.join(folder, name)}.`,
      );
    }
  }
  return release;
}

/** Whether a file is a lock, by its name. */
export function isLock(name: string): boolean {
  return name.startsWith('lock-');
}

async function isHeld(folder: string, name: string, own: string): Promise<boolean> {
  const file = path.join(folder, name);
  const since = await stat(file).then(
    ({mtimeMs}) => mtimeMs,
    () => undefined,
  );
  if (since === undefined) {
    return false;
  }
  const [host, pid] = [hostOf(name), Number(name.split('-').at(-1))];
  const held = host === hostOf(own) ? isAlive(pid) : Date.now() - since < longestRun;
  if (!held) {
    await rm(file, {force: true});
  }
  return held;
}

function hostOf(name: string): string {
  return name.slice(0, name.lastIndexOf('-'));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, but takes no signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
