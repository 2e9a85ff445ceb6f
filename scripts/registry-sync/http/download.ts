import {open} from 'node:fs/promises';
import {SyncFailure} from '../failure';
import type {Log} from '../log';
import {createPartial, dropPartial, finishPartial, readPartial, toRangeHeaders, type Partial} from './partial';
import {ConnectionFailure, HttpFailure, request, toConnectionFailure} from './request';
import {retry} from './retry';

export interface DownloadOptions {
  url: string;
  /** Where the file goes; until it is complete, its bytes are in `<target>.part`. */
  target: string;
  /** Most bytes to take. */
  limit: number;
  /** Milliseconds without an answer or a byte after which a try is given up. */
  patience: number;
  /** See `RetryOptions`. */
  delays: readonly number[];
  log: Log;
}

/** Downloads a file, going on where an earlier try or run stopped if the server can do that. */
export async function download(options: DownloadOptions): Promise<void> {
  await retry(() => tryDownload(options), options);
}

async function tryDownload(options: DownloadOptions): Promise<void> {
  const {url, target, patience} = options;
  const abort = new AbortController();
  const giveUp = () => abort.abort(new Error(`nothing came for ${patience / 1000} s`));
  const timer = setTimeout(giveUp, patience);
  try {
    const {answer, partial} = await requestRest(url, await readPartial(`${target}.part`), abort.signal);
    await receive(answer, partial, options, () => timer.refresh());
    await finishPartial(partial, target);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks for what is missing, and says where the bytes of the answer begin. */
async function requestRest(
  url: string,
  partial: Partial,
  signal: AbortSignal,
): Promise<{answer: Response; partial: Partial}> {
  const answer = await request(url, {'Accept-Encoding': 'identity', ...toRangeHeaders(partial)}, signal).catch(
    async (error: unknown) => {
      throw error instanceof HttpFailure && error.status === 416 ? await startAgain(url, partial) : error;
    },
  );
  if (/html/i.test(answer.headers.get('content-type') ?? '')) {
    throw new SyncFailure(
      `${url} answered with a web page, not with an archive. A proxy or a log-in page may stand in between: ` +
        'open the address in a browser, or take a folder instead: --from DIR.',
    );
  }
  if (answer.status !== 206) {
    return {answer, partial: await createPartial(partial.file, answer.headers.get('etag'))};
  }
  if (!answer.headers.get('content-range')?.startsWith(`bytes ${partial.bytes}-`)) {
    throw await startAgain(url, partial);
  }
  return {answer, partial};
}

async function startAgain(url: string, {file, bytes}: Partial): Promise<ConnectionFailure> {
  await dropPartial(file);
  return new ConnectionFailure(`${url} does not continue after ${bytes} bytes`);
}

async function receive(
  answer: Response,
  {file, bytes}: Partial,
  {url, limit, log}: DownloadOptions,
  alive: () => void,
): Promise<void> {
  const whole = bytes + Number(answer.headers.get('content-length') ?? Number.NaN);
  const handle = await open(file, 'r+');
  let at = bytes;
  try {
    for await (const chunk of chunksOf(answer, url)) {
      alive();
      if (at + chunk.length > limit) {
        throw new SyncFailure(`${url} has more than ${limit} bytes; the registry has far fewer. Check the address.`);
      }
      await handle.write(chunk, 0, chunk.length, at);
      at += chunk.length;
      log.progress(`Downloading: ${toMegabytes(at)}${whole > 0 ? ` of ${toMegabytes(whole)}` : ''}`);
    }
  } finally {
    await handle.close();
  }
}

/** Tells a connection that breaks off from a disk that is full. */
async function* chunksOf(answer: Response, url: string): AsyncGenerator<Uint8Array> {
  const reader = answer.body!.getReader();
  for (;;) {
    const {done, value} = await reader.read().catch((error: unknown) => {
      throw toConnectionFailure(url, error);
    });
    if (done) {
      return;
    }
    yield value;
  }
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
