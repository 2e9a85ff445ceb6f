import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModules} from '../../replaceModules';

/**
 * Finds the route of an address by its name. `react-router-config` makes a regular expression of one route after the
 * other until one fits, for each link that is fetched in advance and each page that is drawn; and the router has the page
 * drawn once more that a reader is about to leave.
 */
export default function pluginQuickRoutes(): Plugin {
  return {
    name: 'quick-routes',
    configureWebpack: () =>
      replaceModules({
        'react-router-config$': path.join(__dirname, 'routerConfig.tsx'),
        '@docusaurus/router$': path.join(__dirname, 'router.ts'),
      }),
  };
}
