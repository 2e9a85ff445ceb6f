import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModules} from '../../replaceModules';

/**
 * The bar and the footer stand around all pages and stay when the page changes. In Docusaurus they belong to each page,
 * so that going from the guide to the registry takes them down and makes them again.
 */
export default function pluginLastingFrame(): Plugin {
  return {
    name: 'lasting-frame',
    configureWebpack: () => replaceModules({'@docusaurus/renderRoutes$': path.join(__dirname, 'renderRoutes.tsx')}),
  };
}
