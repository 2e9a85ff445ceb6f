import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {replaceModules} from '../../replaceModules';
import {toClientConfig} from './toClientConfig';

/** Docusaurus puts its whole configuration into the script of every page; here goes what pages read. */
export default function pluginClientConfig({generatedFilesDir, siteConfig}: LoadContext): Plugin {
  const dir = path.join(generatedFilesDir, 'client-config');
  return {
    name: 'client-config',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') {
        return {};
      }
      const file = path.join(dir, 'docusaurus.config.mjs');
      mkdirSync(dir, {recursive: true});
      writeFileSync(file, toClientConfig(siteConfig));
      return replaceModules({'@generated/docusaurus.config$': file});
    },
  };
}
