import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {Plugin} from '@docusaurus/types';
import type {Registry} from '../../domain/registry';
import {buildGroupData} from './props';

/** What the pages of the groups show of updates and registry: `@generated/working-groups/default/<group>.json`. */
export default function pluginWorkingGroups(): Plugin {
  return {
    name: 'working-groups',
    getThemePath: () => path.join(__dirname, 'theme'),
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
      const {objects} = allContent.registry?.default as Registry;
      for (const [group, data] of Object.entries(buildGroupData(blog?.blogPosts ?? [], objects))) {
        await actions.createData(`${group}.json`, data);
      }
    },
  };
}
