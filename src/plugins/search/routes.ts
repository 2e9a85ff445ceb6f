import type {RouteConfig} from '@docusaurus/types';

/** The page with all results: `/search/?q=`. */
export function buildAllRoutes(baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}search/`, exact: true, component: '@theme/SearchPage'}];
}
