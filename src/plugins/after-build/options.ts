import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

/** The redirects of the site, as `@docusaurus/plugin-client-redirects` takes them. */
export interface Redirects {
  redirects: {from: string | string[]; to: string}[];
  /** Old paths that follow from a route. */
  createRedirects: (route: string) => string[] | undefined;
}

export interface PluginOptions {
  redirects: Redirects;
  /** Other hosts that pages may ask for data, such as `https://example.org`. */
  connect: string[];
  /** Folder of the registry, when another than that of the registry's plugin is named. */
  registryDir?: string;
  /** `owner/name` of the portal on GitHub. */
  repository: string;
  /** Report of the end-to-end tests, to be told on the page about quality. */
  testReport?: string;
}

const schema = Joi.object<PluginOptions>({
  redirects: Joi.object({redirects: Joi.array().required(), createRedirects: Joi.function().required()}).required(),
  connect: Joi.array().items(Joi.string()).default([]),
  registryDir: Joi.string(),
  repository: Joi.string().required(),
  testReport: Joi.string().allow(''),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Partial<PluginOptions>, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
