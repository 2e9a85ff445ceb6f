import {pageKinds} from '../page-kinds';
import type {Site} from './site';

/** The portal itself; its registry is named by the environment. */
export const portal: Site = {
  name: 'portal',
  folder: '.',
  command: (outDir) => ['docusaurus', 'build', '--out-dir', outDir],
  caches: ['.docusaurus', 'node_modules/.cache'],
  env: {BASE_URL: '/', SITE_URL: 'https://example.org'},
  pages: pageKinds,
  packages: ['@docusaurus/core'],
};
