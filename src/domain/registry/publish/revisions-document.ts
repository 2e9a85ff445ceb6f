import type {Registry} from '../model';
import {releaseEntries, releases, type Release, type ReleaseEntry} from '../revisions';

/** What a release means by an object; `registered`: the registry has this version. */
export type ReleaseObject = Omit<ReleaseEntry, 'release'> & {registered: boolean};

export interface RevisionsDocument {
  /** Oldest first. */
  releases: {release: Release; objects: ReleaseObject[]}[];
}

/** `revisions.json`: the version of each core object that a release of LwM2M means. */
export function toRevisionsDocument({objects}: Registry): RevisionsDocument {
  const registered = new Set(
    objects.flatMap(({objectId, versions}) => versions.map(({version}) => `${objectId} ${version}`)),
  );
  return {
    releases: releases.map((release) => ({
      release,
      objects: releaseEntries
        .filter((entry) => entry.release === release)
        .map(({objectId, version, verified, note}) => ({
          objectId,
          version,
          verified,
          registered: registered.has(`${objectId} ${version}`),
          ...(note && {note}),
        })),
    })),
  };
}
