import type {Finding} from '../model';
import type {RuleId} from '../rules';
import {walk} from '../structure/attributes';
import type {FixContext, Fixer} from './context';
import {fixElements} from './elements';
import {fixIdentity} from './identity';
import {fixReferences} from './references';
import {fixValues} from './values';

const fixers: Partial<Record<RuleId, Fixer>> = {...fixIdentity, ...fixElements, ...fixReferences, ...fixValues};

/** The findings, with a fix where one keeps the meaning. */
export function addFixes(findings: readonly Finding[], context: FixContext): Finding[] {
  const elements = new Map(walk(context.root).map((element) => [`${element.line}:${element.column}`, element]));
  return findings.map((finding) => {
    const element = elements.get(`${finding.line}:${finding.column}`);
    const fix = finding.fix ?? (element && fixers[finding.rule]?.(element, finding, context));
    return fix ? {...finding, fix} : finding;
  });
}
