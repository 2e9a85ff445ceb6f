import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildAllRoutes} from './routes';

/** The page about the portal's own quality; the step after the build fills it with what was measured. */
export default function pluginQuality({baseUrl}: LoadContext, {repository}: {repository: string}): Plugin {
  return {
    name: 'quality',
    getThemePath: () => path.join(__dirname, 'theme'),
    async contentLoaded({actions}) {
      buildAllRoutes(baseUrl, repository).forEach(actions.addRoute);
    },
  };
}
