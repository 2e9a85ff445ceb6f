/**
 * Who the site is and where it lives. Everything that differs between a fork, a
 * preview and the published portal comes from the environment.
 */

const DEFAULT_REPOSITORY = 'OpenMobileAlliance/OMA_LwM2M_for_Developers';

type Environment = Readonly<Record<string, string | undefined>>;

export interface SiteAddress {
  /** `owner/name` of the GitHub repository the pages are edited in. */
  repository: string;
  /** Origin, without a trailing slash: `https://owner.github.io`. */
  url: string;
  /** Path below the origin, with a slash on both ends. */
  baseUrl: string;
}

/**
 * Reads `SITE_REPOSITORY` (or GitHub's own `GITHUB_REPOSITORY`), `SITE_URL` and
 * `BASE_URL`. Without them the address is the repository's GitHub Pages site.
 *
 * @throws Error naming the variable, what it held and what it may hold.
 */
export function readSiteAddress(env: Environment): SiteAddress {
  const repository = env.SITE_REPOSITORY || env.GITHUB_REPOSITORY || DEFAULT_REPOSITORY;
  const [owner, name, ...rest] = repository.split('/');
  if (!owner || !name || rest.length > 0) {
    throw new Error(`SITE_REPOSITORY is "${repository}". Write it as owner/name, for example ${DEFAULT_REPOSITORY}.`);
  }
  return {
    repository,
    url: toOrigin(env.SITE_URL || `https://${owner.toLowerCase()}.github.io`),
    baseUrl: toBaseUrl(env.BASE_URL || `/${name}/`),
  };
}

function toOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${text}". Give an origin only, for example https://example.org; a path belongs in BASE_URL.`,
    );
  }
  return url.origin;
}

function toBaseUrl(text: string): string {
  if (!/^[\w\-.~/]+$/.test(text)) {
    throw new Error(`BASE_URL is "${text}". Give a path, for example / or /portal/.`);
  }
  return `/${text}/`.replace(/\/{2,}/g, '/');
}
