/** Everything that can be wrong with a registry file. A finding never stops a build, an error does. */

export type ProblemLevel = 'finding' | 'error';

export const problemKinds = {
  'not-xml': {level: 'error', title: 'Not well-formed XML'},
  doctype: {level: 'error', title: 'Document type declaration'},
  'too-large': {level: 'error', title: 'File too large'},
  'too-deep': {level: 'error', title: 'Elements nested too deep'},
  'wrong-root': {level: 'error', title: 'Not a registry file'},
  'no-object-id': {level: 'error', title: 'No Object ID'},
  'claimed-twice': {level: 'error', title: 'Object version claimed twice'},

  'not-utf8': {level: 'finding', title: 'Characters that are not UTF-8'},
  'missing-element': {level: 'finding', title: 'Element missing'},
  'repeated-element': {level: 'finding', title: 'Element repeated'},
  'unknown-element': {level: 'finding', title: 'Element the schema does not know'},
  'element-order': {level: 'finding', title: 'Elements in another order than the schema'},
  'schema-reference': {level: 'finding', title: 'Wrong schema reference'},
  'several-objects': {level: 'finding', title: 'Several objects in one file'},
  'padded-text': {level: 'finding', title: 'Space around a name'},
  'odd-value': {level: 'finding', title: 'Value spelled in another way'},
  'unknown-value': {level: 'finding', title: 'Value that is not allowed'},

  'missing-object-version': {level: 'finding', title: 'No ObjectVersion'},
  'missing-lwm2m-version': {level: 'finding', title: 'No LWM2MVersion'},
  'lwm2m-version-too-low': {level: 'finding', title: 'LWM2MVersion too low for a data type'},
  'odd-urn': {level: 'finding', title: 'URN does not fit ID and version'},
  'reserved-object-id': {level: 'finding', title: 'Object ID in a reserved range'},
  'file-name': {level: 'finding', title: 'File name does not fit its content'},
  'copies-differ': {level: 'finding', title: 'Two editions of one version differ'},
  'outdated-file': {level: 'finding', title: 'N.xml is not the newest version'},

  'unreadable-resource-id': {level: 'finding', title: 'Resource without a readable ID'},
  'reserved-resource-id': {level: 'finding', title: 'Resource ID outside the assigned ranges'},
  'duplicate-resource': {level: 'finding', title: 'Resource ID twice in one object'},
  'no-resources': {level: 'finding', title: 'Object without Resources'},
  'empty-operations': {level: 'finding', title: 'No operations'},
  'missing-type': {level: 'finding', title: 'No data type'},
  'executable-value': {level: 'finding', title: 'Executable Resource with a value'},
  'missing-description': {level: 'finding', title: 'No description'},
  placeholder: {level: 'finding', title: 'Placeholder'},

  'odd-range': {level: 'finding', title: 'Range spelled in another way'},
  'unparsed-range': {level: 'finding', title: 'Range that cannot be read'},
  'reversed-range': {level: 'finding', title: 'Range with its ends exchanged'},
  'range-on-type': {level: 'finding', title: 'Range on a data type without one'},
  'enumeration-in-prose': {level: 'finding', title: 'Enumeration only in the description'},

  'unregistered-unit': {level: 'finding', title: 'Unit that is not registered'},
  'discouraged-unit': {level: 'finding', title: 'Unit that is not recommended'},

  'reusable-differs': {level: 'finding', title: 'Differs from the reusable resource'},
  'unknown-reusable': {level: 'finding', title: 'Reusable resource that is not registered'},
  'duplicate-reusable': {level: 'finding', title: 'Reusable resource registered twice'},

  'not-in-index': {level: 'finding', title: 'Version missing from the index'},
  'duplicate-index': {level: 'finding', title: 'Version twice in the index'},
  'index-file-missing': {level: 'finding', title: 'Index names a file that is not there'},
  'index-differs': {level: 'finding', title: 'Index and definition differ'},
} as const satisfies Record<string, {level: ProblemLevel; title: string}>;

export type ProblemKind = keyof typeof problemKinds;

/** One problem and where it is; lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column?: number;
  objectId?: number;
  resourceId?: number;
  kind: ProblemKind;
  level: ProblemLevel;
  /** What is wrong, and what is allowed. */
  message: string;
}

/** What reading a file gives: a value, problems, or both. Without a value there is at least one error. */
export interface Parsed<T> {
  value?: T;
  problems: Problem[];
}

/** A position in a file. */
export interface Place {
  line: number;
  column?: number;
}

/** Collects the problems of one file. */
export class Reporter {
  readonly problems: Problem[] = [];
  objectId?: number;

  constructor(readonly file: string) {}

  report(kind: ProblemKind, at: Place, message: string, resourceId?: number): void {
    this.problems.push({
      file: this.file,
      line: at.line,
      ...(at.column !== undefined && {column: at.column}),
      ...(this.objectId !== undefined && {objectId: this.objectId}),
      ...(resourceId !== undefined && {resourceId}),
      kind,
      level: problemKinds[kind].level,
      message,
    });
  }
}

/** Order for lists of problems: file, line, column, kind. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(a.message, b.message)
  );
}

/** Same order on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
