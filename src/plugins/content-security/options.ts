import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {
  validateOptions as validateRedirects,
  type PluginOptions as Redirects,
} from '@docusaurus/plugin-client-redirects';

export interface PluginOptions {
  /** Options of `@docusaurus/plugin-client-redirects`. */
  redirects: Redirects;
  /** Other hosts that pages may ask for data, such as `https://example.org`. */
  connect: string[];
}

const schema = Joi.object<PluginOptions>({
  redirects: Joi.object().default({}),
  connect: Joi.array().items(Joi.string()).default([]),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Partial<PluginOptions>, PluginOptions>): PluginOptions {
  const {redirects, ...others} = validate(schema, options);
  return {...others, redirects: validateRedirects({validate: validate as never, options: redirects})};
}
