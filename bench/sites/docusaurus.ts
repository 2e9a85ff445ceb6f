import path from 'node:path';
import {toPages, writeContent, type PeerLayout} from './peerContent';
import type {Site} from './site';

const folder = 'bench/peers/docusaurus';

const layout: PeerLayout = {
  folders: ['docs', 'blog', 'src/pages'],
  toFile({id, day}) {
    if (id === '') {
      return 'src/pages/index';
    }
    if (day) {
      return `blog/${path.posix.basename(id)}`;
    }
    return `docs/${id === 'registry' ? 'registry/index' : id}`;
  },
  toAddress(id) {
    return id.replace(/^updates\/(.+)$/, 'blog/$1').replace(/^(guide|registry)/, 'docs/$1');
  },
  needsHeading: (id) => id === '',
};

/** Docusaurus with its classic preset, without anything of the portal. */
export const docusaurus: Site = {
  name: 'docusaurus',
  folder,
  command: (outDir) => ['docusaurus', 'build', '--out-dir', outDir],
  caches: ['.docusaurus', 'node_modules/.cache'],
  prepare: (registryDir) => void writeContent(folder, layout, registryDir),
  pages: toPages(layout),
  packages: ['@docusaurus/core', '@docusaurus/theme-mermaid', 'mermaid'],
};
