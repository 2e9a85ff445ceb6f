import type {LoadContext, Plugin} from '@docusaurus/types';
import clientRedirects from '@docusaurus/plugin-client-redirects';
import type {PluginOptions} from './options';
import {securePages} from './securePages';

export {validateOptions} from './options';

/**
 * Gives every page its Content-Security-Policy. The pages of the redirects are written here, too: Docusaurus runs what
 * plugins do after a build at the same time, and these pages need a policy as any other.
 */
export default function pluginContentSecurity(context: LoadContext, {redirects, connect}: PluginOptions): Plugin {
  const redirecting = clientRedirects(context, redirects);
  return {
    name: 'content-security',
    async postBuild(props) {
      await redirecting?.postBuild?.({...props, content: undefined});
      securePages(props.outDir, connect);
    },
  };
}
