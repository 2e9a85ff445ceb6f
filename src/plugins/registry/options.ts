import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /**
   * Folder with the registry's files, relative to the site; the site takes it from `REGISTRY_DIR`. Without it: what
   * `npm run registry:sync` brought to `.registry`, else the definitions that ship with the portal in `registry`.
   */
  dir?: string;
  /** `owner/name` of the portal on GitHub, where the definitions that ship with it can be read. */
  repository: string;
  /** What a file that cannot be read does: stop the build, or be left out with a warning. */
  severity: 'throw' | 'warn';
}

const schema = Joi.object<PluginOptions>({
  dir: Joi.string(),
  repository: Joi.string().required(),
  severity: Joi.string().valid('throw', 'warn').default('throw'),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Partial<PluginOptions>, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
