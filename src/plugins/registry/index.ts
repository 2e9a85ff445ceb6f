import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {UpdatesContent} from '../updates/content';
import {writeApi} from './api';
import {describeUnfinished} from './complete';
import {countFindings, findRegistryDir, loadRegistry, readSource, type RegistryContent} from './content';
import type {PluginOptions} from './options';
import {buildAllRoutes, createAllRoutes} from './routes';

export {validateOptions} from './options';

/** The registry of objects and resources: read from a folder of official XML, shown as pages. */
export default function pluginRegistry(
  {siteDir, baseUrl, siteConfig}: LoadContext,
  options: PluginOptions,
): Plugin<RegistryContent> {
  const dir = findRegistryDir(siteDir, options);
  return {
    name: 'registry',
    getThemePath: () => path.join(__dirname, 'theme'),
    getPathsToWatch: () => [path.join(dir, '**/*.xml')],
    async loadContent() {
      const {registry, problems} = loadRegistry(dir, options.severity);
      const notice = describeUnfinished(siteDir, dir);
      if (notice) {
        logger.warn(notice);
      }
      if (problems.length > 0) {
        logger.info(`Registry: ${countFindings(problems)}`);
      }
      return {...registry, problems, source: readSource(dir)};
    },
    async allContentLoaded({allContent, actions}) {
      const content = allContent.registry!.default as RegistryContent;
      const updates = allContent.updates?.default as UpdatesContent | undefined;
      await createAllRoutes(
        buildAllRoutes(content, {baseUrl, url: siteConfig.url, repository: options.repository}, updates?.updates),
        actions,
      );
    },
    async postBuild({content, outDir}) {
      const site = {url: siteConfig.url + baseUrl, title: siteConfig.title};
      await writeApi({content, dir, outDir, site});
    },
  };
}
