import type {SearchRequest} from '../../../domain/search/Library';
import type {FromWorker, Reply, ToWorker} from './protocol';

/** The way to the worker that searches. */
export interface SearchConnection {
  /** Answers a question. @throws Error when the browser cannot run the worker. */
  ask: (request: SearchRequest) => Promise<Reply>;
  /** Calls back when the same question may have more answers; gives what ends that. */
  onGrown: (callback: () => void) => () => void;
}

let connection: Promise<SearchConnection> | undefined;

/** Starts the worker and gives it the small index, once for all; a start that failed is tried again. */
export function connectSearch(listUrl: string | undefined): Promise<SearchConnection> {
  connection ??= start(listUrl).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function start(listUrl: string | undefined): Promise<SearchConnection> {
  const {default: exact} = await import('@generated/search/default/exact.json');
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const opened = toConnection(worker);
  worker.postMessage({kind: 'open', exact, listUrl} satisfies ToWorker);
  return opened;
}

type Waiting = {resolve: (reply: Reply) => void; reject: (error: Error) => void};

/** Wraps a worker: each question gets the answer with its number. */
export function toConnection(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): SearchConnection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let broken: Error | undefined;
  let last = 0;

  worker.addEventListener('message', ({data}: MessageEvent<FromWorker>) => {
    if (data.kind === 'grown') {
      listeners.forEach((listener) => listener());
    } else {
      waiting.get(data.id)?.resolve(data.reply);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', ({message}) => {
    broken = new Error(`The worker that searches has stopped: ${message}`);
    waiting.forEach(({reject}) => reject(broken!));
    waiting.clear();
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        waiting.set(++last, {resolve, reject});
        worker.postMessage({kind: 'ask', id: last, request} satisfies ToWorker);
      }),
    onGrown: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
