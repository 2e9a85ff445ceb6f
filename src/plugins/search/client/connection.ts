import type {ExactIndex} from '../../../domain/search';
import type {SearchRequest} from '../../../domain/search/Library';
import type {FromWorker, Reply, ToWorker} from './protocol';

/** The way to the worker that searches. */
export interface SearchConnection {
  /** Answers a question. @throws Error when the browser cannot run the worker. */
  ask: (request: SearchRequest) => Promise<Reply>;
  /** Calls back when the same question may have more answers; gives what ends that. */
  onGrown: (callback: () => void) => () => void;
}

interface Opening {
  exact: ExactIndex;
  listUrl: string | undefined;
}

type Waiting = {resolve: (reply: Reply) => void; reject: (error: Error) => void};

/** Opens the search in a worker; each question gets the answer with its number. */
export function toConnection(
  worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
  opening: Opening,
): SearchConnection {
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
  worker.postMessage({kind: 'open', ...opening} satisfies ToWorker);
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
