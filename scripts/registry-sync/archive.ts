import {createReadStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';
import {createGunzip} from 'node:zlib';
import {extract, type Extract, type Header} from 'tar-stream';
import {SyncFailure} from './failure';
import {isRegistryPath, limits, type Limits, type SourceFile} from './source-file';

type Entry = Extract extends AsyncIterable<infer Item> ? Item : never;

/** What an archive of the repository holds. */
export interface Archive {
  files: SourceFile[];
  /** Full commit, from the name of the folder GitHub puts everything in. */
  commit?: string;
}

/**
 * Reads the XML files of the registry out of an archive of its repository. Nothing is written: what else is in there,
 * wherever it wants to go, goes nowhere.
 *
 * @throws SyncFailure for what is no complete archive, or goes beyond `bounds`, or holds paths or links that lead out.
 */
export async function readArchive(file: string, bounds: Limits = limits): Promise<Archive> {
  const reader = new EntryReader(bounds);
  const tar = extract();
  const unpacking = pipeline(createReadStream(file), createGunzip(), tar);
  try {
    for await (const entry of tar) {
      await reader.take(entry);
    }
    await unpacking;
  } catch (error) {
    // The failure that came first is the one to tell; the streams end with it.
    await unpacking.catch(() => undefined);
    throw explainDamage(error, file);
  }
  return reader.archive;
}

class EntryReader {
  readonly archive: Archive = {files: []};
  private readonly paths = new Set<string>();
  private entries = 0;
  private unpacked = 0;
  private total = 0;

  constructor(private readonly bounds: Limits) {}

  async take(entry: Entry): Promise<void> {
    const {name, type, size} = entry.header;
    this.entries += 1;
    this.unpacked += size;
    checkBound('files', this.entries, this.bounds.count);
    checkBound('bytes unpacked', this.unpacked, this.bounds.unpacked);
    const path = toPathInRepository(name);
    this.archive.commit ??= /^[^/]*-([0-9a-f]{40})\//.exec(name)?.[1];
    if (type !== 'directory' && isRegistryPath(path)) {
      this.checkFile(path, entry.header);
      this.archive.files.push({path, bytes: await readAll(entry)});
    } else {
      entry.resume();
    }
  }

  private checkFile(path: string, {type, size}: Header): void {
    if (type !== 'file' && type !== 'contiguous-file') {
      throw new SyncFailure(`The archive has a ${type} in place of the file ${path}. Links are not followed.`);
    }
    if (this.paths.has(path.toLowerCase())) {
      throw new SyncFailure(`The archive has two files ${path}.`);
    }
    this.paths.add(path.toLowerCase());
    this.total += size;
    checkBound(`bytes in ${path}`, size, this.bounds.file);
    checkBound('bytes of XML', this.total, this.bounds.total);
  }
}

function checkBound(what: string, value: number, bound: number): void {
  if (value > bound) {
    throw new SyncFailure(`The archive has more than ${bound} ${what}. That is not the registry: check the address.`);
  }
}

/** The path without the folder that GitHub puts everything in. */
function toPathInRepository(name: string): string {
  if (name.startsWith('/') || /[\\\0]/.test(name) || name.split('/').includes('..')) {
    throw new SyncFailure(`The archive has a path that leads out of it: ${JSON.stringify(name)}. It is not unpacked.`);
  }
  return name.slice(name.indexOf('/') + 1);
}

async function readAll(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Errors of zlib and tar in words. */
function explainDamage(error: unknown, file: string): unknown {
  const {code, message} = error as NodeJS.ErrnoException;
  const damaged =
    code === 'Z_BUF_ERROR' || code === 'Z_DATA_ERROR' || /unexpected end|invalid (tar )?header/i.test(message);
  return damaged
    ? new SyncFailure(
        `${file} is not a complete .tar.gz archive (${message}). It was taken away; run the command again.`,
        {cause: error},
      )
    : error;
}
