import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildAllRoutes} from './routes';

/** The workbench: tools that run in the reader's browser and send nothing anywhere. */
export default function pluginTools({baseUrl}: LoadContext): Plugin {
  return {
    name: 'tools',
    getThemePath: () => path.join(__dirname, 'theme'),
    async contentLoaded({actions}) {
      buildAllRoutes(baseUrl).forEach(actions.addRoute);
    },
  };
}
