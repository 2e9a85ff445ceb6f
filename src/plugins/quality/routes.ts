import type {RouteConfig} from '@docusaurus/types';

/** Where the report is for readers and for programs, below the base path. */
export const qualityPage = 'quality/';
export const qualityData = 'api/quality.json';

export function buildAllRoutes(baseUrl: string, repository: string): RouteConfig[] {
  return [{path: baseUrl + qualityPage, exact: true, component: '@theme/QualityPage', props: {repository}}];
}
