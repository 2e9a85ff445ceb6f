import {themes} from 'prism-react-renderer';

/** The set-up that Docusaurus begins with: the classic preset, nothing faster; and diagrams as its users have them. */
export default {
  title: 'LwM2M and IPSO',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  markdown: {mermaid: true},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: {showReadingTime: true}}]],
  themeConfig: {
    navbar: {
      title: 'LwM2M and IPSO',
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Guide'},
        {to: '/docs/registry', label: 'Registry'},
        {to: '/blog', label: 'Updates'},
      ],
    },
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};
