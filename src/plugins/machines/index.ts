import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {SiteFacts} from '../../domain/structured-data';
import type {RegistryContent} from '../registry/content';
import {buildSources} from '../share-cards/sources';
import {writeCards} from '../share-cards/writeCards';
import type {UpdatesContent} from '../updates/content';
import {readGroupNames} from '../updates/vocabulary';
import {buildIndex} from './llms';
import {toRobots} from './robots';
import {writePages} from './writePages';

export interface PluginOptions {
  /** Folder of updates, relative to the site. */
  updatesDir: string;
}

/**
 * What crawlers, chats and programs are told of the portal: heads of pages and the cards that links are shown with,
 * pages as Markdown, `llms.txt`, `robots.txt`.
 */
export default function pluginMachines(
  {siteDir, baseUrl, siteConfig}: LoadContext,
  {updatesDir}: PluginOptions,
): Plugin {
  const {title, tagline} = siteConfig;
  const site: SiteFacts = {title, tagline, url: siteConfig.url + baseUrl};
  let sources = buildSources({}, [], {});
  return {
    name: 'machines',
    async allContentLoaded({allContent}) {
      const registry = allContent.registry?.default as RegistryContent | undefined;
      const {updates = []} = (allContent.updates?.default ?? {}) as Partial<UpdatesContent>;
      site.registryDate = registry?.source?.date;
      sources = buildSources(registry ?? {}, updates, readGroupNames(path.resolve(siteDir, updatesDir)));
    },
    async postBuild({outDir, routesPaths}) {
      const paths = routesPaths.map((route) => route.slice(baseUrl.length)).sort();
      const pages = writePages(outDir, paths, site, sources);
      const facts = pages.map((page) => page.facts);
      writeFileSync(path.join(outDir, 'llms.txt'), buildIndex(facts, site));
      writeFileSync(path.join(outDir, 'robots.txt'), toRobots(site.url));
      await writeCards(
        siteDir,
        outDir,
        pages.flatMap(({card}) => card ?? []),
      );
    },
  };
}
