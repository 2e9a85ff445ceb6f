/** What a host said: a status code of HTTP, or why there was none. */
export type Answer = {status: number} | {failure: string};

export type Verdict = 'alive' | 'dead' | 'unsure';

/** Codes of the resolver and of the connection that will not mend by waiting. */
const gone = ['ENOTFOUND', 'ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED'];

/**
 * Whether a link works. Only a clear answer is called dead: many hosts refuse programs (401, 403, 405, 429) or are
 * away for a while (5xx, no answer), and then a person has to look.
 */
export function judge(answer: Answer): Verdict {
  if ('failure' in answer) {
    return gone.includes(answer.failure) ? 'dead' : 'unsure';
  }
  if (answer.status >= 200 && answer.status < 400) {
    return 'alive';
  }
  return answer.status === 404 || answer.status === 410 ? 'dead' : 'unsure';
}
