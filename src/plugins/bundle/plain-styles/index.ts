import type {Plugin} from '@docusaurus/types';
import {narrowPresetEnv} from './narrowPresetEnv';

/** Fits style sheets to the browsers of `package.json` with the few features that the portal writes. */
export default function pluginPlainStyles(): Plugin {
  return {name: 'plain-styles', configurePostCss: narrowPresetEnv};
}
