import type {Plugin} from '@docusaurus/types';

/**
 * Code is highlighted while pages are compiled (see `rehype.ts`), so the highlighter that Docusaurus gives to every
 * page stays out of the browser.
 */
export default function pluginHighlight(): Plugin {
  return {
    name: 'highlight',
    configureWebpack: () => ({
      resolve: {alias: {[require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false}},
    }),
  };
}
