import {newestRevision, revisionPath, revisions, type Revision} from '../src/domain/revisions/revisions';

export {newestRevision, revisionPath, revisions, type Revision};

/** What Docusaurus needs to know of each revision: its label, path and banner. */
export function buildVersions(): Record<string, {label: string; path: string; banner: 'none'}> {
  return Object.fromEntries(
    revisions.map(({line}, index) => [
      index === 0 ? 'current' : line,
      {label: `LwM2M ${line}`, path: line, banner: 'none'},
    ]),
  );
}
