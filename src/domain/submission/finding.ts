import type {Place} from '../registry/problems';
import type {Finding, Fix} from './model';
import {rules, type RuleId} from './rules';

/** A finding with the level of its rule. */
export function toFinding(
  rule: RuleId,
  {line, column}: Place,
  message: string,
  more: {resourceId?: number; fix?: Fix} = {},
): Finding {
  return {rule, level: rules[rule].level, line, ...(column !== undefined && {column}), message, ...more};
}

export function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
