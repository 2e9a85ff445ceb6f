import type {Plugin} from '@docusaurus/types';

/** As much of the bundler's minimizer of scripts as is used here: what it was made with. */
interface ScriptMinimizer {
  name: 'SwcJsMinimizerRspackPlugin';
  _args: [options: {minimizerOptions: {mangle: boolean | object}}];
}

/**
 * Two builds give the same bytes, whatever folder they are made in. While scripts are made small, the one that loads
 * the others still has hashes in it that depend on the folder; names given by how often a character occurs would
 * carry them into what is published. So names are given in their own order.
 */
export default function pluginStableNames(): Plugin {
  return {
    name: 'stable-names',
    configureWebpack(config) {
      const minimizers: readonly unknown[] = config.optimization?.minimizer ?? [];
      const minimizer = minimizers.find(isScriptMinimizer);
      if (minimizer) {
        minimizer._args[0].minimizerOptions.mangle = {disableCharFreq: true};
      }
      return {};
    },
  };
}

function isScriptMinimizer(minimizer: unknown): minimizer is ScriptMinimizer {
  return (minimizer as Partial<ScriptMinimizer>).name === 'SwcJsMinimizerRspackPlugin';
}
