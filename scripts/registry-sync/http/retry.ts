import type {Log} from '../log';
import {HttpFailure, isPassing} from './request';

export interface RetryOptions {
  /** Milliseconds before the second try, the third and so on; their number is the number of further tries. */
  delays: readonly number[];
  log: Log;
}

/** The longest wait that a server may ask for. */
const longest = 60_000;

/** Tries again after failures that pass, waiting longer each time; throws the last failure. */
export async function retry<T>(task: () => Promise<T>, {delays, log}: RetryOptions): Promise<T> {
  for (const delay of delays) {
    try {
      return await task();
    } catch (error) {
      if (!isPassing(error)) {
        throw error;
      }
      const asked = error instanceof HttpFailure ? error.retryAfter : undefined;
      const wait = Math.min(Math.max(delay, asked ?? 0), longest);
      log.line(`${(error as Error).message}. Next try in ${wait / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return task();
}
