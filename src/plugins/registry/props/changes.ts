import type {ChangeLine} from '../../../domain/registry/changes';
import {fallbackDate, listRegisteredVersions, type RegisteredVersion} from '../../../domain/registry/publish';
import type {RegistryContent} from '../content';

/** A version whose date is known. */
export interface DatedVersion {
  id: number;
  name: string;
  version: string;
  date: string;
  /** Absent for the first version of an object. */
  changes?: {from: string; lines: ChangeLine[]; more: number};
}

/** An object with versions whose date is not known, newest first. */
export interface UndatedObject {
  id: number;
  name: string;
  versions: string[];
}

export interface ChangesProps {
  years: {year: string; versions: DatedVersion[]}[];
  undated: UndatedObject[];
  /** Day that stands in the feeds for a date that is not known. */
  fallback: string;
  /** That day is the one of the commit. */
  fromCommit: boolean;
}

/** So many changes of a version are told; its page tells all. */
const shownLines = 6;

/** Every version by year, the latest first. */
export function buildChangesProps(content: RegistryContent): ChangesProps {
  const versions = listRegisteredVersions(content);
  return {
    years: toYears(versions.flatMap(toDated)),
    undated: toObjects(versions.filter(({date}) => !date)),
    fallback: fallbackDate(versions, content.source?.date),
    fromCommit: content.source?.date !== undefined,
  };
}

function toDated({objectId, name, version, date, changes}: RegisteredVersion): DatedVersion[] {
  if (!date) {
    return [];
  }
  const lines = changes?.lines ?? [];
  const shown = {lines: lines.slice(0, shownLines), more: Math.max(0, lines.length - shownLines)};
  return [{id: objectId, name, version, date, ...(changes && {changes: {from: changes.from, ...shown}})}];
}

function toYears(versions: readonly DatedVersion[]): ChangesProps['years'] {
  const years = new Map<string, DatedVersion[]>();
  for (const version of versions) {
    const year = version.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), version]);
  }
  return [...years].map(([year, list]) => ({year, versions: list}));
}

function toObjects(versions: readonly RegisteredVersion[]): UndatedObject[] {
  const objects = new Map<number, UndatedObject>();
  for (const {objectId, name, version} of versions) {
    const object = objects.get(objectId) ?? {id: objectId, name, versions: []};
    object.versions.push(version);
    objects.set(objectId, object);
  }
  return [...objects.values()];
}
