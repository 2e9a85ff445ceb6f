import type {Release} from '../registry/revisions';

/** A revision line of LwM2M that the guide describes. */
export interface Revision {
  /** Revision line; also the path segment: `/lwm2m/1.2/`. */
  line: string;
  /** The service release whose text the guide follows. */
  release: Release;
  /** Day on which the line's first release was approved, ISO 8601. */
  approved: string;
  /** Day on which `release` was approved, ISO 8601. */
  released: string;
}

/** The revision lines, newest first. */
export const revisions: readonly [Revision, ...Revision[]] = [
  {line: '1.2', release: '1.2.2', approved: '2020-11-10', released: '2024-06-13'},
  {line: '1.1', release: '1.1.1', approved: '2018-07-10', released: '2019-06-17'},
  {line: '1.0', release: '1.0.2', approved: '2017-02-08', released: '2018-02-09'},
];

export const newestRevision = revisions[0];

/** The revision of a line; undefined for other text. */
export function findRevision(line: string): Revision | undefined {
  return revisions.find((revision) => revision.line === line);
}

/**
 * The revision that a page of the guide describes, told by its file: `versioned_docs/version-1.1/…` is 1.1, all
 * other pages speak of the newest.
 */
export function revisionOfPage(file: string): Revision {
  const line = /(?:^|[/\\])versioned_docs[/\\]version-([^/\\]+)[/\\]/.exec(file)?.[1];
  return (line && findRevision(line)) || newestRevision;
}

/** Where the guide of a revision begins. */
export function revisionPath(line: string): string {
  return `/lwm2m/${line}/`;
}
