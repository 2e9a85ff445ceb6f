import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Registry} from '../../domain/registry';
import {buildHomeProps} from './props';

/** The home page: what it shows comes from the content that the other plugins have loaded. */
export default function pluginHome({baseUrl}: LoadContext): Plugin {
  return {
    name: 'home',
    getThemePath: () => path.join(__dirname, 'theme'),
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.default as BlogContent | undefined;
      const registry = allContent.registry?.default as Registry;
      actions.addRoute({
        path: baseUrl,
        exact: true,
        component: '@theme/HomePage',
        props: buildHomeProps(blog?.blogPosts ?? [], registry),
      });
    },
  };
}
