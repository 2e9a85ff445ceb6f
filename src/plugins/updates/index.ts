import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findRegistryDir, readObjectVersions} from '../registry/content';
import {loadUpdates, type UpdatesContent} from './content';
import {writeFeeds} from './feeds';
import {buildPostUpdateRoute} from './postUpdate';
import {buildOverview, buildRevisionRows, buildYearRoutes} from './routes';
import {readVocabulary} from './vocabulary';

export interface PluginOptions {
  /** Folder of updates, relative to the site. */
  dir: string;
  /** Folder of the registry, when another than that of the registry's plugin is named. */
  registryDir?: string;
  /** `owner/name` on GitHub, where updates are proposed. */
  repository: string;
}

/** What the blog has not: checks of the front matter, pages per year, feeds per group and object, a calendar. */
export default function pluginUpdates(
  {siteDir, siteConfig, baseUrl}: LoadContext,
  options: PluginOptions,
): Plugin<UpdatesContent> {
  const dir = path.resolve(siteDir, options.dir);
  let objects: ReadonlyMap<number, readonly string[]> = new Map();
  return {
    name: 'updates',
    getThemePath: () => path.join(__dirname, 'theme'),
    getPathsToWatch: () => [path.join(dir, '*')],
    async loadContent() {
      objects = readObjectVersions(findRegistryDir(siteDir, {dir: options.registryDir}));
      return loadUpdates(dir, objects);
    },
    async contentLoaded({content, actions}) {
      buildYearRoutes(content, baseUrl).forEach(actions.addRoute);
      // For the guide's pages on releases: `@generated/updates/default/revision-1.2.json`.
      for (const [line, rows] of buildRevisionRows(content, readVocabulary(dir).revisions)) {
        await actions.createData(`revision-${line}.json`, rows);
      }
      actions.addRoute(buildPostUpdateRoute(dir, objects, {repository: options.repository, baseUrl}));
      actions.setGlobalData(buildOverview(content, dir));
    },
    async postBuild({content, outDir}) {
      await writeFeeds(content, {outDir, dir, title: siteConfig.title, site: new URL(baseUrl, siteConfig.url).href});
    },
  };
}
