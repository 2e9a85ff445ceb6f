import {SyncFailure} from './failure';
import {HttpFailure, request, toConnectionFailure, toNetworkFailure, ConnectionFailure} from './http/request';
import {retry} from './http/retry';
import type {Network} from './network';
import type {Pin} from './pin';

export interface Commit {
  commit: string;
  /** Day it was made, as `2023-05-02`. */
  date: string;
}

/** Address of the archive of a commit. */
export function archiveUrl({repository, commit}: Pick<Pin, 'repository' | 'commit'>, {archives}: Network): string {
  return `${archives}/${repository}/tar.gz/${commit}`;
}

/** Asks GitHub for the newest commit of the branch the pin follows. */
export async function loadLatestCommit({repository, branch}: Pin, network: Network): Promise<Commit> {
  const url = `${network.api}/repos/${repository}/commits/${encodeURIComponent(branch)}`;
  const headers = {
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    ...(network.token && {Authorization: `Bearer ${network.token}`}),
  };
  const answer = await retry(() => loadJson(url, headers, network.patience), network).catch((error: unknown) => {
    throw explain(error, repository, branch);
  });
  return toCommit(answer, url);
}

async function loadJson(url: string, headers: Record<string, string>, patience: number): Promise<unknown> {
  const answer = await request(url, headers, AbortSignal.timeout(patience));
  const text = await answer.text().catch((error: unknown) => {
    throw toConnectionFailure(url, error);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new SyncFailure(`${url} did not answer with JSON. A proxy or a log-in page may stand in between.`);
  }
}

function toCommit(answer: unknown, url: string): Commit {
  const {sha, commit} = (answer ?? {}) as {sha?: unknown; commit?: {committer?: {date?: unknown}}};
  const date = String(commit?.committer?.date ?? '').slice(0, 10);
  if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new SyncFailure(`${url} answered without a commit and its date. Try again later.`);
  }
  return {commit: sha, date};
}

function explain(error: unknown, repository: string, branch: string): unknown {
  if (!(error instanceof HttpFailure)) {
    return error instanceof ConnectionFailure ? toNetworkFailure(error) : error;
  }
  if (error.headers.get('x-ratelimit-remaining') === '0') {
    return new SyncFailure(
      'GitHub answers no more questions from this address for now. Wait an hour, or set GITHUB_TOKEN.',
    );
  }
  if (error.status === 401) {
    return new SyncFailure(
      'GitHub does not accept GITHUB_TOKEN. Set a valid token, or none: this repository is public.',
    );
  }
  return error.status === 404 || error.status === 422
    ? new SyncFailure(`${repository} has no branch ${branch} on GitHub. Correct registry/SOURCE.json.`)
    : toNetworkFailure(error);
}
