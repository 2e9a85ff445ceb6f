import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Trend} from '../../domain/performance';
import {loadTrend, resultsDir} from './content';

/** What the page of measurements shows: `bench/results`, checked, as `@generated/performance/default/trend.json`. */
export default function pluginPerformance({siteDir}: LoadContext): Plugin<Trend> {
  return {
    name: 'performance',
    getThemePath: () => path.join(__dirname, 'theme'),
    getPathsToWatch: () => [path.join(siteDir, resultsDir, '*.json')],
    loadContent: async () => loadTrend(siteDir),
    async contentLoaded({content, actions}) {
      await actions.createData('trend.json', content);
    },
  };
}
