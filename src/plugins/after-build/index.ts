import clientRedirects from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {securePages} from '../content-security/securePages';
import {writeFirstStyles} from '../first-styles/writeFirstStyles';
import {checkLedger} from '../ledger/checkLedger';
import {findRegistryDir, readSource} from '../registry/content';
import type {PluginOptions} from './options';

export {validateOptions} from './options';

/**
 * What is done with the pages when all are drawn, one step after the other: each needs what those before it wrote.
 * Steps of several plugins would run at the same time.
 */
export default function pluginAfterBuild(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, baseUrl} = context;
  const {redirects, connect, registryDir} = options;
  const redirecting = clientRedirects(context, {...redirects, id: 'default', fromExtensions: [], toExtensions: []});
  return {
    name: 'after-build',
    async postBuild(props) {
      const {outDir} = props;
      await writeFirstStyles(outDir, baseUrl);
      await redirecting?.postBuild?.({...props, content: undefined});
      securePages(outDir, connect);
      const routes = props.routesPaths.map((route) => route.replace(baseUrl, '/'));
      const shipped = readSource(findRegistryDir(siteDir, {dir: registryDir})) === undefined;
      checkLedger({siteDir, outDir, routes, redirects, skipped: shipped ? [] : ['registry.txt']});
    },
  };
}
