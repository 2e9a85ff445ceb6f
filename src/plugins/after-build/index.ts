import clientRedirects from '@docusaurus/plugin-client-redirects';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {reportOutline} from '../../domain/quality';
import {securePages} from '../content-security/securePages';
import {writeFirstStyles} from '../first-styles/writeFirstStyles';
import {checkLedger} from '../ledger/checkLedger';
import {qualityPage} from '../quality/routes';
import {writeQuality} from '../quality/writeQuality';
import {findRegistryDir, readSource, type RegistryContent} from '../registry/content';
import type {PluginOptions} from './options';

export {validateOptions} from './options';

/**
 * What is done with the pages when all are drawn, one step after the other: each needs what those before it wrote.
 * Steps of several plugins would run at the same time.
 */
export default function pluginAfterBuild(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, baseUrl, siteConfig} = context;
  const {redirects, connect, registryDir, repository, testReport} = options;
  const redirecting = clientRedirects(context, {...redirects, id: 'default', fromExtensions: [], toExtensions: []});
  let registry: RegistryContent;
  return {
    name: 'after-build',
    async allContentLoaded({allContent}) {
      registry = allContent.registry?.default as RegistryContent;
    },
    async postBuild(props) {
      const {outDir} = props;
      await writeFirstStyles(outDir, baseUrl, {[qualityPage.replace('/', '')]: reportOutline});
      await redirecting?.postBuild?.({...props, content: undefined});
      securePages(outDir, connect);
      const root = siteConfig.url + baseUrl;
      const {title} = siteConfig;
      await writeQuality({
        siteDir,
        outDir,
        root,
        baseUrl,
        title,
        registry,
        repository,
        ...(testReport && {testReport}),
      });
      const routes = props.routesPaths.map((route) => route.replace(baseUrl, '/'));
      const shipped = readSource(findRegistryDir(siteDir, {dir: registryDir})) === undefined;
      checkLedger({siteDir, outDir, routes, redirects, skipped: shipped ? [] : ['registry.txt']});
    },
  };
}
