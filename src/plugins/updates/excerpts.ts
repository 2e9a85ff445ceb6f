import type {Plugin} from '@docusaurus/types';

/**
 * The beginnings of all updates as one file of script. Docusaurus makes a file of each, so a list of updates would ask
 * for as many files as it has rows.
 */
export const joinExcerpts: ReturnType<NonNullable<Plugin['configureWebpack']>> = {
  optimization: {
    splitChunks: {
      cacheGroups: {
        excerpts: {
          name: 'excerpts',
          test: (module: object) => 'resource' in module && String(module.resource).endsWith('?truncated=true'),
          chunks: 'async',
          enforce: true,
          priority: 45,
        },
      },
    },
  },
};
