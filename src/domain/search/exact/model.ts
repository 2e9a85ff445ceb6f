/**
 * The small index that the search loads first: IDs, names and versions of the whole registry. Rows are tuples, since
 * every byte is loaded by every reader who searches; URNs follow from the IDs.
 */
export interface ExactIndex {
  objects: ObjectEntry[];
  /** Resources that are registered once for all objects: ID and name. */
  reusable: [id: number, name: string][];
  /** IDs that are taken and have no definition. */
  reserved: [id: number, version: string, name: string][];
  /** Revision lines of the guide, newest first. */
  revisions: string[];
}

/** An object with its versions, oldest first, separated by blanks. */
export type ObjectEntry = [id: number, name: string, versions: string, resources: ResourceEntry[]];

/** A resource of an object: the ID alone when it has the reusable name; the version when the newest lacks it. */
export type ResourceEntry = number | [id: number, name: string] | [id: number, name: string, version: string];
