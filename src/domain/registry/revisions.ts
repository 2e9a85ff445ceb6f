/** Which version of each core object a release of the LwM2M enabler means. */

export const releases = ['1.0', '1.0.1', '1.0.2', '1.1', '1.1.1', '1.2', '1.2.1', '1.2.2'] as const;
export type Release = (typeof releases)[number];

export interface ReleaseEntry {
  objectId: number;
  release: Release;
  version: string;
  /** False where no published document was at hand that says so. */
  verified: boolean;
  note?: string;
}

/** Object ID → versions from the first release that has the object, in the order of `releases`. */
const versions: Record<number, string> = {
  0: '1.0 1.0 1.0 1.1 1.1 1.2 1.2 1.2',
  1: '1.0 1.0 1.0 1.1 1.1 1.2 1.2 1.2',
  2: '1.0 1.0 1.0 1.0 1.0 1.1 1.1 1.1',
  3: '1.0 1.0 1.0 1.0 1.1 1.2 1.2 1.2',
  4: '1.0 1.0 1.0 1.1 1.2 1.3 1.3 1.3',
  5: '1.0 1.0 1.0 1.0 1.0 1.1 1.1 1.2',
  6: '1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0',
  7: '1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0',
  21: '1.0 1.0 1.1 2.0 2.0',
  23: '1.0 1.0 1.0',
  24: '1.0 1.0 1.0',
  25: '1.0 1.0 1.0',
  26: '1.0 1.0 1.0',
  27: '1.0 1.0 1.0',
};

const unverified = new Set(['21 1.2.1']);
const notes: Record<string, string> = {
  '5 1.2.2': 'The chapter on the object defines 1.2; table E-1 of the same document still says 1.1.',
  '21 1.2.1': 'Version 2.0 is dated November 2021; that release 1.2.1 means it is not confirmed.',
};

/** All entries, by object and release (OMA-TS-LightweightM2M_Core, appendix E, and the 1.0 and 1.1 texts). */
export const releaseEntries: readonly ReleaseEntry[] = Object.entries(versions).flatMap(([id, list]) => {
  const texts = list.split(' ');
  return texts.map((version, index) => {
    const release = releases[releases.length - texts.length + index]!;
    const key = `${id} ${release}`;
    const note = notes[key];
    return {objectId: Number(id), release, version, verified: !unverified.has(key), ...(note && {note})};
  });
});

/** IDs of the core objects, ascending. */
export const coreObjectIds: readonly number[] = Object.keys(versions).map(Number);

/** What a release means by an object; undefined when the release does not have it. */
export function releaseEntry(objectId: number, release: Release): ReleaseEntry | undefined {
  return releaseEntries.find((entry) => entry.objectId === objectId && entry.release === release);
}

/** Releases that mean exactly this version of a core object, oldest first. */
export function releasesOf(objectId: number, version: string): ReleaseEntry[] {
  return releaseEntries.filter((entry) => entry.objectId === objectId && entry.version === version);
}
