import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {Registry} from '../../domain/registry';
import type {UpdatesContent} from '../updates/content';
import {buildGroupData} from './props';

/** What the pages of the groups show of updates and registry: `@generated/working-groups/default/<group>.json`. */
export default function pluginWorkingGroups(): Plugin {
  return {
    name: 'working-groups',
    getThemePath: () => path.join(__dirname, 'theme'),
    async allContentLoaded({allContent, actions}) {
      const {updates} = allContent.updates?.default as UpdatesContent;
      const {objects} = allContent.registry?.default as Registry;
      for (const [group, data] of Object.entries(buildGroupData(updates, objects))) {
        await actions.createData(`${group}.json`, data);
      }
    },
  };
}
