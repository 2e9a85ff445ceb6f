import {existsSync} from 'node:fs';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {listAlgoliaHosts, readAlgolia} from './config/algolia';
import {buildFooter} from './config/footer';
import {buildNavbarItems} from './config/navbar';
import {buildLatestAliases, oldAddresses} from './config/redirects';
import {buildVersions} from './config/revisions';
import {readSiteAddress} from './config/site';
import {buildPageTemplate} from './src/early/pageTemplate';
import {createUpdateFrontMatter} from './src/plugins/updates/frontMatter';
import remarkAuthorComponents from './src/plugins/author-components/remark';
import remarkComponentGallery from './src/plugins/component-gallery/remark';
import remarkDiagrams from './src/plugins/diagrams/remark';
import remarkExcerpts from './src/plugins/excerpts/remark';
import rehypeHighlight from './src/plugins/highlight/rehype';
import remarkGuide from './src/plugins/guide/remark';

const site = readSiteAddress(process.env);
const algolia = readAlgolia(process.env);
const namespace = 'portal';
const hasHistory = existsSync('.git');
const editUrl = `https://github.com/${site.repository}/edit/main/`;
const content = {
  editUrl,
  showLastUpdateTime: hasHistory,
  beforeDefaultRemarkPlugins: [
    [remarkExcerpts, {recordings: 'examples/exchanges.json'}],
    [remarkAuthorComponents, {staticDirs: ['static'], registryDir: process.env.REGISTRY_DIR}],
    [remarkComponentGallery, {components: 'src/components'}],
    remarkGuide,
    [remarkDiagrams, {staticDir: 'static'}],
  ],
  rehypePlugins: [rehypeHighlight],
};
const updates = {dir: 'blog', repository: site.repository};
const redirects = {redirects: oldAddresses, createRedirects: buildLatestAliases};
const tagged = {...content, onInlineTags: 'throw' as const};

const config: Config = {
  title: 'LwM2M & IPSO developer portal',
  tagline: 'Read, look up and discuss OMA Lightweight M2M and the IPSO Smart Objects',
  favicon: 'img/favicon.svg',
  headTags: [{tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${site.baseUrl}img/favicon-180.png`}}],
  url: site.url,
  baseUrl: site.baseUrl,
  trailingSlash: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, experimental_vcs: hasHistory},
  storage: {type: 'localStorage', namespace},
  ssrTemplate: buildPageTemplate({namespace}),
  markdown: {
    mermaid: true,
    parseFrontMatter: createUpdateFrontMatter('blog'),
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      {
        docs: {
          ...tagged,
          path: 'docs/lwm2m',
          routeBasePath: 'lwm2m',
          sidebarPath: './sidebars.ts',
          lastVersion: 'current',
          versions: buildVersions(),
        },
        blog: {
          ...tagged,
          path: 'blog',
          routeBasePath: 'updates',
          blogTitle: 'Updates',
          blogDescription: 'News of the LwM2M and IPSO Working Groups',
          blogSidebarTitle: 'Updates',
          blogSidebarCount: 'ALL',
          archiveBasePath: null,
          authorsBasePath: 'groups',
          postsPerPage: 20,
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'throw',
          feedOptions: {type: 'all', title: 'LwM2M & IPSO updates', limit: false, xslt: true},
        },
        pages: {...content},
        sitemap: {lastmod: hasHistory ? 'date' : null, changefreq: null, priority: null},
        theme: {customCss: ['custom', 'page', 'print'].map((name) => `./src/css/${name}.css`)},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    // How the bundler works.
    './src/plugins/bundle/stable-names/index.ts',
    './src/plugins/bundle/class-names/index.ts',
    './src/plugins/bundle/plain-styles/index.ts',
    ['./src/plugins/bundle/build-cache/index.ts', {registryDir: process.env.REGISTRY_DIR}],
    './src/plugins/bundle/client-config/index.ts',
    './src/plugins/bundle/early-file/index.ts',
    './src/plugins/bundle/gentle-start/index.ts',
    // First of those that read the built pages: it completes their heads.
    ['./src/plugins/machines/index.ts', {updatesDir: updates.dir}],
    // How a reader gets from page to page.
    './src/plugins/navigation/data-routes/index.ts',
    './src/plugins/navigation/light-links/index.ts',
    './src/plugins/navigation/quick-routes/index.ts',
    './src/plugins/navigation/lasting-frame/index.ts',
    './src/plugins/navigation/idle-prefetch/index.ts',
    // What they read.
    './src/plugins/highlight/index.ts',
    './src/plugins/home/index.ts',
    './src/plugins/guide/index.ts',
    './src/plugins/faq/index.ts',
    './src/plugins/ipso/index.ts',
    './src/plugins/working-groups/index.ts',
    './src/plugins/catalogue/index.ts',
    './src/plugins/performance/index.ts',
    './src/plugins/tools/index.ts',
    ['./src/plugins/quality/index.ts', {repository: site.repository}],
    ['./src/plugins/registry/index.ts', {dir: process.env.REGISTRY_DIR, repository: site.repository}],
    ['./src/plugins/updates/index.ts', {...updates, registryDir: process.env.REGISTRY_DIR}],
    [
      '@docusaurus/plugin-content-docs',
      {...tagged, id: 'portal', path: 'docs/portal', routeBasePath: '/', sidebarPath: './sidebarsPortal.ts'},
    ],
    !algolia && ['./src/plugins/search/index.ts', {askUrl: `https://github.com/${site.repository}/issues`}],
    [
      './src/plugins/after-build/index.ts',
      {
        redirects,
        connect: listAlgoliaHosts(algolia),
        registryDir: process.env.REGISTRY_DIR,
        repository: site.repository,
        testReport: process.env.TEST_REPORT,
      },
    ],
  ],
  themeConfig: {
    ...(algolia && {algolia}),
    blog: {sidebar: {groupByYear: false}},
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'LwM2M & IPSO',
      logo: {alt: '', src: 'img/logo.svg', width: 32, height: 32},
      items: buildNavbarItems(site.repository),
    },
    footer: buildFooter(site.repository),
  } satisfies Preset.ThemeConfig,
};

export default config;
