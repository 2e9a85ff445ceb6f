import {existsSync} from 'node:fs';
import path from 'node:path';

/** Where everything is. All on one disk, so that a move is one step. */
export interface Place {
  /** The pin, under version control. */
  pin: string;
  /** The folder the portal is built from. */
  target: string;
  /** What only a sync needs: downloads, locks, the folder being written and the one just replaced. */
  work: string;
  fresh: string;
  /** The portal is built from this one while `target` is being replaced. */
  former: string;
}

export function toPlace(root: string): Place {
  const work = path.join(root, '.registry.sync');
  return {
    pin: path.join(root, 'registry', 'SOURCE.json'),
    target: path.join(root, '.registry'),
    work,
    fresh: path.join(work, 'new'),
    former: path.join(work, 'old'),
  };
}

/** Written last into a folder: one that has it is complete. */
export const sourceFile = 'SOURCE.json';

export function isComplete(dir: string): boolean {
  return existsSync(path.join(dir, sourceFile));
}

/** The archive of a commit, kept in the work folder until it is in use. */
export function archiveFile({work}: Place, commit: string): string {
  return path.join(work, `${commit}.tar.gz`);
}

/** Whether a name in the work folder is of an archive, or of a part of one. */
export function isDownload(name: string): boolean {
  return name.includes('.tar.gz');
}
