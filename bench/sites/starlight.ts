import path from 'node:path';
import {toPages, writeContent, type PeerLayout} from './peerContent';
import type {Site} from './site';

const folder = 'bench/peers/starlight';

const layout: PeerLayout = {
  folders: ['src/content'],
  toFile: ({id}) => `src/content/docs/${id === '' || id === 'registry' ? path.posix.join(id, 'index') : id}`,
  toAddress: (id) => id && `${id}/`,
};

/** Starlight for Astro, with the search that it brings. */
export const starlight: Site = {
  name: 'starlight',
  folder,
  command: (outDir) => ['astro', 'build', '--outDir', outDir],
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'],
  env: {ASTRO_TELEMETRY_DISABLED: '1'},
  prepare: (registryDir) => void writeContent(folder, layout, registryDir),
  pages: toPages(layout),
  packages: ['@astrojs/starlight', 'astro', 'astro-mermaid', 'mermaid'],
};
