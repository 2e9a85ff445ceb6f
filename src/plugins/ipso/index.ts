import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {Registry} from '../../domain/registry';
import {buildIpsoData} from './props';

/** What the pages about IPSO show of the registry: `@generated/ipso/default/<name>.json`, for components of this theme. */
export default function pluginIpso(): Plugin {
  return {
    name: 'ipso',
    getThemePath: () => path.join(__dirname, 'theme'),
    async allContentLoaded({allContent, actions}) {
      const data = buildIpsoData(allContent.registry?.default as Registry);
      for (const [name, value] of Object.entries(data)) {
        await actions.createData(`${name}.json`, value);
      }
    },
  };
}
