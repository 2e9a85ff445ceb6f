/** A failure with a message for the person at the keyboard: what, where, and the way out. No stack is shown for it. */
export class SyncFailure extends Error {
  override name = 'SyncFailure';
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full. Make room there and run the command again; what was synced before is still in place.',
  EDQUOT: 'your disk quota is used up. Make room there and run the command again.',
  EACCES: 'it may not be read or written. Give yourself the right to, or work in a folder of your own.',
  EPERM: 'it may not be changed. Close programs that hold it open, or give yourself the right to.',
  EROFS: 'the disk is read-only. Work in a folder on a disk that can be written.',
  ENOENT: 'it is not there. Run the command in the folder of the portal, and check the name.',
  ENOTDIR: 'a folder is expected there, and a file is in its place. Move it away.',
  EMFILE: 'too many files are open. Close other programs, or raise the limit (ulimit -n).',
};

/** An error of the file system in words, with its file or else the folder of the work; anything else as it is. */
export function explainDiskError(error: unknown, folder: string): unknown {
  const {code = '', path = folder} = (error ?? {}) as NodeJS.ErrnoException;
  const reason = reasons[code];
  return reason ? new SyncFailure(`${path}: ${reason} (${code})`, {cause: error}) : error;
}
