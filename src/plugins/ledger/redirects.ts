import type {Redirects} from '../after-build/options';

/** Where each old path leads, with a slash at the end of both; routes are those of the site, below the base path. */
export function buildRedirects(
  {redirects, createRedirects}: Redirects,
  routes: readonly string[],
): Map<string, string> {
  const listed = redirects.flatMap(({from, to}) => [from].flat().map((old): [string, string] => [old, to]));
  const created = routes.flatMap((to) => (createRedirects(to) ?? []).map((old): [string, string] => [old, to]));
  return new Map([...created, ...listed].map(([from, to]) => [`${from.replace(/\/$/, '')}/`, to]));
}
