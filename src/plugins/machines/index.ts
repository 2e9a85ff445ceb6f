import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {SiteFacts} from '../../domain/structured-data';
import type {RegistryContent} from '../registry/content';
import {buildIndex} from './llms';
import {toRobots} from './robots';
import {writePages} from './writePages';

/** What crawlers and programs are told of the portal: heads of pages, pages as Markdown, `llms.txt`, `robots.txt`. */
export default function pluginMachines({baseUrl, siteConfig}: LoadContext): Plugin {
  const {title, tagline} = siteConfig;
  const site: SiteFacts = {title, tagline, url: siteConfig.url + baseUrl};
  return {
    name: 'machines',
    async allContentLoaded({allContent}) {
      site.registryDate = (allContent.registry?.default as RegistryContent | undefined)?.source?.date;
    },
    async postBuild({outDir, routesPaths}) {
      const paths = routesPaths.map((route) => route.slice(baseUrl.length)).sort();
      const pages = writePages(outDir, paths, site);
      writeFileSync(path.join(outDir, 'llms.txt'), buildIndex(pages, site));
      writeFileSync(path.join(outDir, 'robots.txt'), toRobots(site.url));
    },
  };
}
