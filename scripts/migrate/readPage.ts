import {readFileSync, statSync} from 'node:fs';

/** More bytes than any page has. */
const mostBytes = 2_000_000;

/**
 * The text of a page.
 *
 * @throws Error for what is too large or not UTF-8, and errors of the file system.
 */
export function readPage(file: string): string {
  const {size} = statSync(file);
  if (size > mostBytes) {
    throw new Error(`it has ${size} bytes; a page has at most ${mostBytes}. Check that it is a page, and part it.`);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(file));
  } catch (error) {
    const isDiskError = (error as NodeJS.ErrnoException).code?.startsWith('E') && 'syscall' in (error as object);
    throw isDiskError ? error : new Error('it is not UTF-8. Save it in that encoding.', {cause: error});
  }
}
