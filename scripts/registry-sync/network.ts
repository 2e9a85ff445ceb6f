import type {Log} from './log';

/** How the two servers are reached; tests name others. */
export interface Network {
  /** Origin of the archives. */
  archives: string;
  /** Origin of GitHub's API. */
  api: string;
  /** Raises the number of questions the API answers; sent nowhere else. */
  token?: string;
  /** Milliseconds without a byte after which a try is given up. */
  patience: number;
  /** Milliseconds before each further try. */
  delays: readonly number[];
  log: Log;
}

export function toNetwork(env: Readonly<Record<string, string | undefined>>, log: Log): Network {
  return {
    archives: 'https://codeload.github.com',
    api: 'https://api.github.com',
    ...(env.GITHUB_TOKEN && {token: env.GITHUB_TOKEN}),
    patience: 30_000,
    delays: [1_000, 3_000, 9_000],
    log,
  };
}
