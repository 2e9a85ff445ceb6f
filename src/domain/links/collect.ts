/** Address → the pages that link to it; both sorted. */
export type LinkIndex = Map<string, string[]>;

const anchor = /<a\b[^>]*?\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Links to change a page of the portal itself; their targets exist as soon as the page does. */
const editLink = /^https:\/\/github\.com\/[^/]+\/[^/]+\/edit\//;

/**
 * The addresses outside `origin` that a page links to, each once and without its fragment, in the order of the page.
 * Links that only load something are not looked at: no page loads anything from another host.
 */
export function externalLinks(html: string, origin: string): string[] {
  const addresses = [...html.matchAll(anchor)]
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((address) => URL.canParse(address) && /^https?:/.test(address))
    .filter((address) => new URL(address).origin !== origin && !editLink.test(address));
  return [...new Set(addresses)];
}

/** All external links of a site, by address. */
export function indexLinks(pages: readonly {path: string; html: string}[], origin: string): LinkIndex {
  const index = new Map<string, string[]>();
  for (const {path, html} of pages) {
    for (const address of externalLinks(html, origin)) {
      index.set(address, [...(index.get(address) ?? []), path].sort());
    }
  }
  return new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
}
