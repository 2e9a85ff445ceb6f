import {contentRules} from './content';
import {identityRules} from './identity';
import type {Rule} from './rule';
import {schemaRules} from './schema';

export type {Rule} from './rule';
export type RuleId = keyof typeof schemaRules | keyof typeof identityRules | keyof typeof contentRules;

/** Every rule a definition is checked against. */
export const rules: Readonly<Record<RuleId, Rule>> = {...schemaRules, ...identityRules, ...contentRules};

export function isRule(kind: string): kind is RuleId {
  return kind in rules;
}
