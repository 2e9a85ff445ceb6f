import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModules} from '../../replaceModules';

/**
 * Links that are no more than links. Each of Docusaurus's makes an observer of its own while the page comes alive, and
 * looks at the address again with every page; here `idle-prefetch` watches all of them together.
 */
export default function pluginLightLinks(): Plugin {
  return {
    name: 'light-links',
    configureWebpack: () => replaceModules({'@docusaurus/Link$': path.join(__dirname, 'Link.tsx')}),
  };
}
