/** The revisions of LwM2M that the guide describes, newest first. */

export interface Revision {
  /** Revision line; also the path segment: `/lwm2m/1.2/`. */
  line: string;
  /** The service release whose text the guide follows. */
  release: string;
  /** Day on which the line's first release was approved, ISO 8601. */
  approved: string;
  /** Day on which `release` was approved, ISO 8601. */
  released: string;
}

export const revisions: readonly [Revision, ...Revision[]] = [
  {line: '1.2', release: '1.2.2', approved: '2020-11-10', released: '2024-06-13'},
  {line: '1.1', release: '1.1.1', approved: '2018-07-10', released: '2019-06-17'},
  {line: '1.0', release: '1.0.2', approved: '2017-02-08', released: '2018-02-09'},
];

export const newestRevision = revisions[0];

/** What Docusaurus needs to know of each revision: its label, path and banner. */
export function buildVersions(): Record<string, {label: string; path: string; banner: 'none'}> {
  return Object.fromEntries(
    revisions.map(({line}, index) => [
      index === 0 ? 'current' : line,
      {label: `LwM2M ${line}`, path: line, banner: 'none'},
    ]),
  );
}

/** Where the guide of a revision begins. */
export function revisionPath(line: string): string {
  return `/lwm2m/${line}/`;
}
