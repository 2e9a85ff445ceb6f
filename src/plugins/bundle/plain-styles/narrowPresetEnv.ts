import type {PostCssOptions} from '@docusaurus/types';

/**
 * What `postcss-preset-env` rewrites. Without a choice it makes some fifty rewriters anew for each of 160 files, which
 * takes longer than everything else that is done to styles; what all the portal's browsers know stays as it is.
 */
const choice = {
  stage: 4,
  features: {
    'content-alt-text': true,
    'float-clear-logical-values': true,
    'text-decoration-shorthand': true,
  },
};

const presetEnv = /[\\/]postcss-preset-env[\\/]/;

/**
 * The options with fewer features for `postcss-preset-env`; all other plugins stay as they are. No file of options is
 * looked for: that would try a dozen names in every folder above every style sheet.
 */
export function narrowPresetEnv(options: PostCssOptions): PostCssOptions {
  return {...options, config: false, plugins: options.plugins.map((plugin) => narrow(plugin))};
}

/** Docusaurus names it by its file, before its options. */
function narrow(plugin: unknown): unknown {
  const [file, set] = Array.isArray(plugin) ? (plugin as unknown[]) : [];
  return typeof file === 'string' && presetEnv.test(file) ? [file, {...(set as object), ...choice}] : plugin;
}
