import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** Pages that the reader may go to next are fetched one by one, while nothing else is to be done. */
export default function pluginIdlePrefetch(): Plugin {
  return {
    name: 'idle-prefetch',
    getClientModules: () => [path.join(__dirname, 'client.ts')],
  };
}
