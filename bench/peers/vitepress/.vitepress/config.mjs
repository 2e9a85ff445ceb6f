import {readFileSync} from 'node:fs';
import {withMermaid} from 'vitepress-plugin-mermaid';

/** The set-up that VitePress begins with, and diagrams as its users have them. */
export default withMermaid({
  title: 'LwM2M and IPSO',
  srcDir: 'content',
  themeConfig: {
    nav: [
      {text: 'Guide', link: '/guide/start'},
      {text: 'Registry', link: '/registry/'},
    ],
    // VitePress makes no menu of folders.
    sidebar: JSON.parse(readFileSync(new URL('../content/sidebar.json', import.meta.url), 'utf8')),
  },
});
