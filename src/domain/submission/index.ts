/** Checking a definition before it is submitted to the registry, and making the submission. */

export {applyEdits, fixAll} from './apply';
export {checkSubmission, type SubmissionOptions} from './check';
export {submissionLimits} from './limits';
export {toKnownRegistry, unknownRegistry} from './known';
export type {Edit, Finding, FindingLevel, Fix, KnownObject, KnownRegistry, Submission} from './model';
export {rules, type Rule, type RuleId} from './rules';
export {diffToRegistered} from './versions';
export {diffLines, type DiffLine} from './line-diff';
export {nearestObjects, nearestReusable, type NearObject, type NearReusable} from './nearest';
export {toSubmissionFiles} from './package/files';
export {toZip, type PackedFile} from './package/zip';
