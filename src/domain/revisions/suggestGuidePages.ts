import {findRevision, newestRevision, revisionPath} from './revisions';

/** A page of the guide that the reader of a wrong address may have meant. */
export interface GuideSuggestion {
  /** Below the base path of the site. */
  path: string;
  label: string;
}

/**
 * Where an address below `/lwm2m/` leads that no page has: to the guide of its revision, or of the newest, and to the
 * table that says since when a feature exists, which older revisions lack.
 */
export function suggestGuidePages(pathname: string): GuideSuggestion[] {
  const asked = /(?:^|\/)lwm2m(?:\/([^/]*))?/.exec(pathname);
  if (!asked) {
    return [];
  }
  const {line} = findRevision(asked[1] ?? '') ?? newestRevision;
  return [
    {path: revisionPath(line), label: `the guide to LwM2M ${line}`},
    {path: `${revisionPath(newestRevision.line)}feature-matrix/`, label: 'the feature matrix: which release has what'},
  ];
}
