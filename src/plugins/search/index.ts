import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Registry} from '../../domain/registry';
import {openSearchLink, writeOpenSearch} from './openSearch';
import type {PluginOptions} from './options';
import {buildExact, buildSettings} from './props';
import {buildAllRoutes} from './routes';
import {loadTexts} from './texts';
import {writeTexts} from './writeTexts';

export {validateOptions} from './options';

/** Search in the bar and on a page of its own, over the registry and the text of the built pages; no third party. */
export default function pluginSearch({baseUrl, siteConfig}: LoadContext, options: PluginOptions): Plugin {
  let registry: Registry;
  return {
    name: 'search',
    getThemePath: () => path.join(__dirname, 'theme'),
    async allContentLoaded({allContent, actions}) {
      registry = allContent.registry?.default as Registry;
      await actions.createData('exact.json', buildExact(registry));
      actions.setGlobalData(buildSettings(options));
      buildAllRoutes(baseUrl).forEach(actions.addRoute);
    },
    injectHtmlTags: () => ({headTags: [openSearchLink(siteConfig)]}),
    async postBuild({outDir, routesPaths}) {
      writeTexts(loadTexts(registry, routesPaths, {baseUrl, outDir}), outDir);
      await writeOpenSearch(siteConfig, outDir);
    },
  };
}
