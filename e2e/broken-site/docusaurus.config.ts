import type {Config} from '@docusaurus/types';
import portal from '../../docusaurus.config';

/** The portal's own settings that decide what stops a build. */
const {onBrokenLinks, onBrokenAnchors, onDuplicateRoutes, markdown, presets} = portal;
const [, {docs}] = presets![0] as [string, {docs: Record<string, unknown>}];

/** A site of the pages in the folder `PAGES`, as strict as the portal and no larger than it must be. */
const config: Config = {
  title: 'Broken pages',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks,
  onBrokenAnchors,
  onDuplicateRoutes,
  future: {v4: true, faster: {rspackPersistentCache: false}},
  markdown: {...markdown, mermaid: false},
  staticDirectories: ['../../static'],
  themes: ['@docusaurus/theme-classic'],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: process.env.PAGES,
        routeBasePath: '/',
        beforeDefaultRemarkPlugins: docs.beforeDefaultRemarkPlugins,
      },
    ],
  ],
};

export default config;
