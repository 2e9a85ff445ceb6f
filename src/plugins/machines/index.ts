import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toRobots} from './robots';

/** What crawlers and programs are told of the portal. */
export default function pluginMachines({baseUrl, siteConfig}: LoadContext): Plugin {
  const root = siteConfig.url + baseUrl;
  return {
    name: 'machines',
    async postBuild({outDir}) {
      writeFileSync(path.join(outDir, 'robots.txt'), toRobots(root));
    },
  };
}
