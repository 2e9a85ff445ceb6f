import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * The published portal starts in steps (see `entry.ts`). React is a file of its own: two smaller files are compiled one
 * after the other, and what a browser kept of it stays right when only the portal changes.
 */
export default function pluginGentleStart(): Plugin {
  return {
    name: 'gentle-start',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') {
        return {};
      }
      const react = {
        name: 'react',
        test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
        chunks: 'initial',
        enforce: true,
        priority: 45,
      } as const;
      return {
        entry: path.join(__dirname, 'entry.ts'),
        optimization: {splitChunks: {cacheGroups: {react}}},
      };
    },
  };
}
