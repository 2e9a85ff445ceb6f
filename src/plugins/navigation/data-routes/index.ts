import {cp} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {replaceModules} from '../../replaceModules';
import {hashData, readRouteTable, stageData, writeRouteTable} from './files';
import {foldRoutes} from './foldRoutes';
import {shortenTable} from './shortenTable';

/**
 * Keeps the table of routes small, which every page loads and which drawing a page searches: routes with the attribute
 * `dataRoute` become one route for each family. While developing each of them stays a route of its own.
 */
export default function pluginDataRoutes({generatedFilesDir, baseUrl}: LoadContext): Plugin {
  const dir = path.join(generatedFilesDir, 'data-routes');
  const staged = path.join(dir, 'data/');
  let published = '';
  return {
    name: 'data-routes',
    configureWebpack(_config, isServer) {
      if (process.env.NODE_ENV !== 'production') {
        return {};
      }
      const folded = foldRoutes(readRouteTable(generatedFilesDir));
      stageData(folded.dataModules, generatedFilesDir, staged);
      published = `assets/data/${hashData(staged)}/`;
      const place = isServer
        ? {folder: staged, source: 'serverSource' as const}
        : {folder: baseUrl + published, source: 'clientSource' as const};
      const table = isServer ? folded : shortenTable(folded);
      return replaceModules(writeRouteTable(table, place, path.join(dir, place.source)));
    },
    async postBuild({outDir}) {
      await cp(staged, path.join(outDir, published), {recursive: true});
    },
  };
}
