import {SyncFailure} from '../failure';

/** An answer that is not the one asked for. */
export class HttpFailure extends Error {
  constructor(
    readonly url: string,
    readonly status: number,
    /** Milliseconds the server asks to wait before the next try. */
    readonly retryAfter?: number,
    readonly headers = new Headers(),
  ) {
    super(`${url} answered with status ${status}`);
  }
}

/** No answer, or one that broke off. */
export class ConnectionFailure extends Error {}

const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether the same request can succeed a little later. */
export function isPassing(error: unknown): boolean {
  return error instanceof ConnectionFailure || (error instanceof HttpFailure && passing.has(error.status));
}

/**
 * Sends a GET request.
 *
 * @throws HttpFailure for a status other than 2xx, ConnectionFailure when there is no answer.
 */
export async function request(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, {headers: {'User-Agent': 'lwm2m-ipso-portal', ...headers}, signal});
  } catch (error) {
    throw toConnectionFailure(url, error);
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new HttpFailure(url, answer.status, readRetryAfter(answer.headers), answer.headers);
  }
  return answer;
}

export function toConnectionFailure(url: string, error: unknown): ConnectionFailure {
  return new ConnectionFailure(`${url}: ${describeCause(error)}`, {cause: error});
}

/** The innermost reason: `fetch failed` alone says nothing. */
function describeCause(error: unknown): string {
  const {message, cause, code} = error as {message?: string; cause?: unknown; code?: string};
  return cause === undefined ? message || code || String(error) : describeCause(cause);
}

/** Seconds only: GitHub sends no date. */
function readRetryAfter(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after');
  return seconds && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** What to tell when the last try failed, too. */
export function toNetworkFailure(error: HttpFailure | ConnectionFailure): SyncFailure {
  return new SyncFailure(
    `${error.message}. Check the network and run the command again, or take a folder instead: --from DIR.${proxyHint()}`,
    {cause: error},
  );
}

function proxyHint(): string {
  const {HTTPS_PROXY, https_proxy: lower, NODE_USE_ENV_PROXY} = process.env;
  return (HTTPS_PROXY ?? lower) && NODE_USE_ENV_PROXY !== '1'
    ? ' HTTPS_PROXY is set, but Node uses it only with NODE_USE_ENV_PROXY=1 (Node 24, or a late Node 22).'
    : '';
}
