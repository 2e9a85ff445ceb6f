import type {LoadContext, Plugin} from '@docusaurus/types';
import {toClassName} from './toClassName';

/** As much of a rule of the bundler as is used here: how it names the classes of modules. */
interface StyleRule {
  use?: {options?: {modules?: {getLocalIdent?: GetName}}}[];
}

type GetName = (context: {resourcePath: string}, pattern: string, local: string) => string;

/** Classes of style modules get names that are short in every page (see `toClassName`). */
export default function pluginClassNames({siteDir}: LoadContext): Plugin {
  const getLocalIdent: GetName = ({resourcePath}, _pattern, local) => toClassName(siteDir, resourcePath, local);
  return {
    name: 'class-names',
    configureWebpack(config) {
      for (const {use} of (config.module?.rules ?? []) as StyleRule[]) {
        for (const {options} of Array.isArray(use) ? use : []) {
          if (options?.modules) {
            options.modules.getLocalIdent = getLocalIdent;
          }
        }
      }
      return {};
    },
  };
}
