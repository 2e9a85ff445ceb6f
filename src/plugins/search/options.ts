import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** Where a reader asks what no page answers. */
  askUrl: string;
}

const schema = Joi.object<PluginOptions>({askUrl: Joi.string().uri().required()});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<PluginOptions, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
