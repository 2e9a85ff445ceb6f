import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ContentPage} from '../content/model';
import {toPages, writeContent, type PeerLayout} from './peerContent';
import type {Site} from './site';

const folder = 'bench/peers/vitepress';

const layout: PeerLayout = {
  folders: ['content'],
  toFile: ({id}) => `content/${id === '' || id === 'registry' ? path.posix.join(id, 'index') : id}`,
  toAddress: (id) => (id === 'registry' ? 'registry/' : id && `${id}.html`),
  needsHeading: () => true,
};

/** VitePress with its own theme. */
export const vitepress: Site = {
  name: 'vitepress',
  folder,
  command: (outDir) => ['vitepress', 'build', '--outDir', outDir],
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.cache', 'node_modules/.vite'],
  prepare(registryDir) {
    const pages = writeContent(folder, layout, registryDir);
    const sidebar = {'/guide/': toMenu('Guide', 'guide/', pages), '/registry/': toMenu('Registry', 'registry/', pages)};
    writeFileSync(path.join(folder, 'content/sidebar.json'), JSON.stringify(sidebar));
  },
  pages: toPages(layout),
  packages: ['vitepress', 'vitepress-plugin-mermaid', 'mermaid'],
};

function toMenu(text: string, below: string, pages: readonly ContentPage[]) {
  const listed = pages.filter(({id}) => id.startsWith(below));
  return [{text, items: listed.map(({id, title}) => ({text: title, link: `/${id}`}))}];
}
