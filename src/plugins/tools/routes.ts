import type {RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {toolPath, tools} from './tools';

/** The entrance `/tools/`, and a page for each tool. */
export function buildAllRoutes(baseUrl: string): RouteConfig[] {
  const pages = [{path: '/tools/', component: '@theme/ToolsPage'}].concat(
    tools.map(({id, page}) => ({path: toolPath(id), component: page})),
  );
  return pages.map(({path, component}) => ({path: normalizeUrl([baseUrl, path]), exact: true, component}));
}
