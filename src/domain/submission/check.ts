import {joinReusable} from '../registry/build/resource-uses';
import {buildUnits} from '../registry/build/unit-uses';
import type {ObjectDefinition} from '../registry/model';
import type {Problem} from '../registry/problems';
import {parseObject, type ParsedObject} from '../registry/read/object';
import {parseXml} from '../registry/xml';
import {compareFindings, toFinding} from './finding';
import {addFixes} from './fixes';
import {unknownRegistry} from './known';
import {submissionLimits} from './limits';
import type {Finding, KnownRegistry, Submission} from './model';
import {isRule} from './rules';
import {checkAttributes} from './structure/attributes';
import {checkIdentity} from './structure/identity';
import {checkNesting} from './structure/nesting';
import {checkCharacters} from './text/characters';
import {checkLicence} from './text/header';
import {checkLineEnds} from './text/line-ends';
import {Lines} from './text/lines';
import {checkVersion} from './versions';

export interface SubmissionOptions {
  /** Name of the file, checked against its content; a text without a file has none. */
  file?: string;
  known?: KnownRegistry;
  /** Registered versions of the same Object, oldest first. */
  registered?: readonly ObjectDefinition[];
}

/**
 * Checks a definition as the registry of OMA would: schema, identifiers, units, reusable Resources, version number,
 * and how the file is written. Never throws, whatever the text is; fixes are edits of that text.
 */
export function checkSubmission(text: string, options: SubmissionOptions = {}): Submission {
  const {value: root, problems: refusals} = parseXml(text, '', submissionLimits);
  if (refusals.some(({kind}) => kind === 'too-large')) {
    return {findings: readProblems(refusals)};
  }
  const lines = new Lines(text);
  const {value: parsed, problems} = parseObject(text, options.file ?? 'definition', submissionLimits);
  const findings = [
    ...readProblems(problems),
    ...checkLineEnds(lines),
    ...checkCharacters(lines),
    ...(root?.name === 'LWM2M' ? [...checkAttributes(root), ...checkNesting(root)] : []),
    ...(parsed ? [...checkLicence(text), ...checkMeaning(parsed, options)] : []),
  ];
  const all = unique(findings).sort(compareFindings);
  return {
    ...(parsed && {definition: parsed.definition}),
    findings: root ? addFixes(all, {lines, root, known: options.known ?? unknownRegistry, parsed}) : all,
  };
}

/** What only the registry can tell. */
function checkMeaning(
  parsed: ParsedObject,
  {file, known = unknownRegistry, registered = []}: SubmissionOptions,
): Finding[] {
  const {definition, element} = parsed;
  const built = [{version: {...definition, files: ['']}, parsed}];
  const reusable = known.reusable.map((resource) => ({...resource, users: []}));
  return [
    ...checkIdentity(definition, element, file),
    ...readProblems(buildUnits(built, undefined, known.units).problems),
    ...(reusable.length > 0 ? readProblems(joinReusable(built, reusable)) : []),
    ...checkVersion(parsed, registered),
  ];
}

/** Problems of reading, under the rules of a submission. */
function readProblems(problems: readonly Problem[]): Finding[] {
  return problems.flatMap(({kind, message, resourceId, ...place}) =>
    isRule(kind) ? [toFinding(kind, place, message, {...(resourceId !== undefined && {resourceId})})] : [],
  );
}

function unique(findings: readonly Finding[]): Finding[] {
  const known = new Map(findings.map((finding) => [`${finding.rule} ${finding.line} ${finding.message}`, finding]));
  return [...known.values()];
}
