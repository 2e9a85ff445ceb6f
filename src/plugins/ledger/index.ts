import type {LoadContext, Plugin} from '@docusaurus/types';
import {findRegistryDir, readSource} from '../registry/content';
import {checkLedger} from './checkLedger';

export interface PluginOptions {
  /** The redirects of the site: those that are listed, and those that follow from a route. */
  redirects: {
    redirects: readonly {from: string | string[]; to: string}[];
    createRedirects: (route: string) => string[] | undefined;
  };
  /** Folder of the registry, when another than that of the registry's plugin is named. */
  registryDir?: string;
}

/** Stops a build in which an address is gone that was published once. */
export default function pluginLedger({siteDir, baseUrl}: LoadContext, {redirects, registryDir}: PluginOptions): Plugin {
  return {
    name: 'ledger',
    async postBuild({outDir, routesPaths}) {
      const routes = routesPaths.map((route) => route.replace(baseUrl, '/'));
      const ships = readSource(findRegistryDir(siteDir, {dir: registryDir})) === undefined;
      checkLedger({siteDir, outDir, routes, redirects, skipped: ships ? [] : ['registry.txt']});
    },
  };
}
