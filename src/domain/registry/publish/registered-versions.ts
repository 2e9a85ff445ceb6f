import {describeAdvice, toChangeLines, type ChangeLine} from '../changes';
import {diffHistory, type ObjectDiff} from '../diff';
import type {LwM2MObject, ObjectVersion, Registry} from '../model';
import {compareText} from '../problems';
import {compareVersions} from '../version';

/** A version of an object, when it was specified as far as that is known, and what it changed. */
export interface RegisteredVersion {
  objectId: number;
  name: string;
  version: string;
  /** Day of the specification that the index names, `YYYY-MM-DD`; the registry has no date of its own. */
  date?: string;
  /** Absent for the first version of an object. */
  changes?: {from: string; lines: ChangeLine[]; advice: string};
}

/** Every version of every object: the latest date first, then those without a date by object. */
export function listRegisteredVersions({objects}: Pick<Registry, 'objects'>): RegisteredVersion[] {
  return objects.flatMap(toVersions).sort(compareRegistered);
}

function toVersions({versions}: LwM2MObject): RegisteredVersion[] {
  const history = diffHistory(versions);
  return versions.map((version, place) => toRegistered(version, history[place - 1]));
}

function toRegistered(version: ObjectVersion, diff: ObjectDiff | undefined): RegisteredVersion {
  const date = specificationDate(version);
  return {
    objectId: version.objectId,
    name: version.name,
    version: version.version,
    ...(date && {date}),
    ...(diff && {changes: {from: diff.from, lines: toChangeLines(diff), advice: describeAdvice(diff)}}),
  };
}

/** The day of the specification that defines a version, `YYYY-MM-DD`, where the index names one with a date. */
export function specificationDate({index}: ObjectVersion): string | undefined {
  return parseSpecificationDate(index?.specification ?? '');
}

/**
 * The day in the name of a document of OMA, such as `…-V1_2-20201110-A.pdf`: year, month, day and the letter of its
 * status. Undefined for any other address.
 */
export function parseSpecificationDate(address: string): string | undefined {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const match = /[-_](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-[A-Z](?![A-Za-z0-9])/.exec(name);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

function compareRegistered(a: RegisteredVersion, b: RegisteredVersion): number {
  return compareText(b.date ?? '', a.date ?? '') || a.objectId - b.objectId || compareVersions(b.version, a.version);
}

/** The day LwM2M 1.0 was approved: no definition is older. */
const approvalOfFirstRelease = '2017-02-08';

/**
 * The day that stands for versions without a date of their own, where a date has to be: the one of the commit that
 * was published, else the latest one known.
 */
export function fallbackDate(versions: readonly RegisteredVersion[], commitDate: string | undefined): string {
  return commitDate ?? versions.find(({date}) => date)?.date ?? approvalOfFirstRelease;
}
