import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {dataDir, loadCatalogue, type Catalogue} from './content';

/** What the pages of resources show: `data/<name>.yml`, checked, as `@generated/catalogue/default/<name>.json`. */
export default function pluginCatalogue({siteDir}: LoadContext): Plugin<Catalogue> {
  return {
    name: 'catalogue',
    getThemePath: () => path.join(__dirname, 'theme'),
    getPathsToWatch: () => [path.join(siteDir, dataDir, '*.yml')],
    loadContent: async () => loadCatalogue(siteDir),
    async contentLoaded({content, actions}) {
      for (const [name, value] of Object.entries(content)) {
        await actions.createData(`${name}.json`, value);
      }
    },
  };
}
