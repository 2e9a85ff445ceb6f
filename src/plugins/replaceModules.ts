import type {Plugin} from '@docusaurus/types';

type BundlerPart = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** For the bundler: files of ours in the place of the modules that are named, before anyone else's choice of these. */
export function replaceModules(alias: Record<string, string>): BundlerPart {
  return {mergeStrategy: {'resolve.alias': 'prepend'}, resolve: {alias}};
}
