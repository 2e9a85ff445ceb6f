import {readFile, rename, rm, stat, truncate, writeFile} from 'node:fs/promises';

/** A download under way: the bytes so far, and the tag of the representation they are part of. */
export interface Partial {
  file: string;
  bytes: number;
  /** Strong entity tag; absent where the server gave none, so that the download cannot be continued. */
  tag?: string;
}

const tagFile = (file: string): string => `${file}.etag`;

/** What an earlier try left of a download. */
export async function readPartial(file: string): Promise<Partial> {
  const bytes = await stat(file).then(
    ({size}) => size,
    () => 0,
  );
  const tag = await readFile(tagFile(file), 'utf8').catch(() => '');
  return {file, bytes: tag ? bytes : 0, ...(tag && {tag})};
}

/**
 * Headers that ask for the rest only. A changed file comes whole (RFC 9110, 13.1.5), and so does every file of a
 * server without ranges.
 */
export function toRangeHeaders({bytes, tag}: Partial): Record<string, string> {
  return bytes > 0 && tag ? {Range: `bytes=${bytes}-`, 'If-Range': tag} : {};
}

/** Starts again from nothing. Only a strong tag says that two answers are the same bytes (RFC 9110, 8.8.1). */
export async function createPartial(file: string, tag: string | null): Promise<Partial> {
  await writeFile(file, '');
  if (!tag || tag.startsWith('W/')) {
    await rm(tagFile(file), {force: true});
    return {file, bytes: 0};
  }
  await writeFile(tagFile(file), tag);
  return {file, bytes: 0, tag};
}

/** Takes away what does not belong to the file. */
export async function dropPartial(file: string): Promise<void> {
  await rm(tagFile(file), {force: true});
  await truncate(file).catch(() => undefined);
}

/** The download is complete: it gets its name. */
export async function finishPartial({file}: Partial, target: string): Promise<void> {
  await rename(file, target);
  await rm(tagFile(file), {force: true});
}
