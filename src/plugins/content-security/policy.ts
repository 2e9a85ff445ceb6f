/** What the policy of one page depends on. */
export interface PolicySources {
  /** Hashes of the scripts that stand in the page, as `sha256-…`. */
  scripts: readonly string[];
  /** Other hosts that a page may ask for data; none as the portal comes. */
  connect: readonly string[];
}

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing but what is named here. Attributes
 * `style` are allowed since Docusaurus and the colours of code use them; elements `style`, and scripts, are not.
 */
export function buildPolicy({scripts, connect}: PolicySources): string {
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts.map((hash) => `'${hash}'`)].join(' ')}`,
    `style-src-elem 'self'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src ${["'self'", ...connect].join(' ')}`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
  ].join('; ');
}
