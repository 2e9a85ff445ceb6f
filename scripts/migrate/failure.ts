/** A failure with a message for the person at the keyboard: what, where, and the way out. No stack is shown for it. */
export class MigrateFailure extends Error {
  override name = 'MigrateFailure';
}

const reasons: Record<string, string> = {
  EACCES: 'it may not be read or written. Give yourself the right to.',
  EEXIST: 'it is there already and stays as it is. Take another folder, or replace it with --force.',
  EISDIR: 'there is a folder in its place. Take another folder, or move it away.',
  ENAMETOOLONG: 'its name is too long for this disk. Shorten it.',
  ENOENT: 'it is not there. Check the name.',
  ENOSPC: 'the disk is full. Make room and run the command again.',
  ENOTDIR: 'a folder is expected there, and a file is in its place. Move it away.',
  EROFS: 'the disk is read-only. Take a folder on another disk.',
};

/** An error of the file system in words; anything else as it is. */
export function explainDiskError(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
