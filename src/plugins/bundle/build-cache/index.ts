import type {LoadContext, Plugin} from '@docusaurus/types';
import {findRegistryDir} from '../../registry/content';
import {hashFolders} from './hashFolders';

/** Folders whose files decide what becomes of a page while it is compiled. */
const folders = ['config', 'data', 'examples', 'src/domain', 'src/plugins', 'static/img'];

/**
 * Pages that were compiled before are kept for the next build, but only while all that went into them is the same:
 * also the code that compiles them, and the registry that their paths and tables are from.
 */
export default function pluginBuildCache({siteDir}: LoadContext, options: {registryDir?: string}): Plugin {
  return {
    name: 'build-cache',
    configureWebpack(config) {
      const cache = (config.experiments as {cache?: {version?: string}} | undefined)?.cache;
      if (typeof cache?.version !== 'string') {
        return {};
      }
      const registry = findRegistryDir(siteDir, {dir: options.registryDir});
      const version = `${cache.version}-${hashFolders(siteDir, [...folders, registry])}`;
      return {experiments: {cache: {version}}} as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
  };
}
