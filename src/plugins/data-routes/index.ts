import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {hashData, publishData, readRouteTable, writeRouteTable} from './files';
import {foldRoutes} from './foldRoutes';

/**
 * Keeps the table of routes small that every page loads: routes with the attribute `dataRoute` become one route for
 * each family. While developing and while drawing the static pages each of them stays a route of its own.
 */
export default function pluginDataRoutes({generatedFilesDir, baseUrl}: LoadContext): Plugin {
  const dir = path.join(generatedFilesDir, 'data-routes');
  let dataModules = new Map<string, string>();
  let folder = '';
  return {
    name: 'data-routes',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') {
        return {};
      }
      const folded = foldRoutes(readRouteTable(generatedFilesDir), (modules) => {
        folder = `assets/data/${hashData(modules, generatedFilesDir)}/`;
        return baseUrl + folder;
      });
      dataModules = folded.dataModules;
      return {mergeStrategy: {'resolve.alias': 'prepend'}, resolve: {alias: writeRouteTable(folded, dir)}};
    },
    async postBuild({outDir}) {
      await publishData(dataModules, generatedFilesDir, path.join(outDir, folder));
    },
  };
}
