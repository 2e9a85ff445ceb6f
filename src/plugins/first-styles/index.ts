import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeFirstStyles} from './writeFirstStyles';

/** A page waits for the styles of its first picture only, not for those of the whole portal. */
export default function pluginFirstStyles({baseUrl}: LoadContext): Plugin {
  return {
    name: 'first-styles',
    postBuild: ({outDir}) => writeFirstStyles(outDir, baseUrl),
  };
}
