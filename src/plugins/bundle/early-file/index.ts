import type {Plugin} from '@docusaurus/types';
import {earlyFile} from '../../../early/earlyFile';

/** As much of the bundler as is used here. */
interface Compiler {
  webpack: {sources: {RawSource: new (text: string) => unknown}};
  hooks: {thisCompilation: Hook<(compilation: Compilation) => void>};
}

interface Compilation {
  hooks: {processAssets: Hook<() => void>};
  emitAsset(path: string, source: unknown): void;
}

interface Hook<Handler> {
  tap(name: string, handler: Handler): void;
}

/** Gives the early script to the bundler, which makes it small and writes it, as it does with the scripts it made. */
export default function pluginEarlyFile(): Plugin {
  const name = 'early-file';
  return {
    name,
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') {
        return {};
      }
      const apply = ({webpack, hooks}: Compiler) =>
        hooks.thisCompilation.tap(name, (compilation) =>
          compilation.hooks.processAssets.tap(name, () =>
            compilation.emitAsset(earlyFile.path, new webpack.sources.RawSource(earlyFile.text)),
          ),
        );
      return {plugins: [{apply}]} as unknown as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
  };
}
