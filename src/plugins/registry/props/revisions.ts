import {coreObjectIds, releaseEntry, releases, type Registry} from '../../../domain/registry';

/** What a release means by an object. */
export interface RevisionCell {
  version: string;
  verified: boolean;
  /** The registry has this version, so it has a page. */
  registered: boolean;
  /** Number of the note below the table. */
  note?: number;
}

export interface RevisionRow {
  objectId: number;
  name: string;
  /** One cell per release; `null` where the release does not have the object. */
  cells: (RevisionCell | null)[];
}

export interface RevisionsProps {
  releases: readonly string[];
  rows: RevisionRow[];
  notes: string[];
}

export function buildRevisionsProps({objects}: Registry): RevisionsProps {
  const notes: string[] = [];
  const rows = coreObjectIds.map((objectId) => {
    const object = objects.find((each) => each.objectId === objectId);
    const registered = new Set(object?.versions.map(({version}) => version));
    const cells = releases.map((release) => {
      const entry = releaseEntry(objectId, release);
      if (!entry) {
        return null;
      }
      const {version, verified, note} = entry;
      return {version, verified, registered: registered.has(version), ...(note && {note: notes.push(note)})};
    });
    return {objectId, name: object?.name ?? `Object ${objectId}`, cells};
  });
  return {releases, rows, notes};
}
