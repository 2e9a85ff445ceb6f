import type {Reference} from '../codec';
import type {Instances, Resource} from '../registry';
import type {ObjectDocument} from '../registry/publish/object-document';

/** What the registry says of an Object: undefined when it has none with this ID, absent while that is not known. */
export type KnownObject = {document: ObjectDocument | undefined} | undefined;

/** Something that is wrong or odd about a reference. */
export interface ReferenceProblem {
  message: string;
  /** As `domain/sources` reads it. */
  clause: string;
}

export interface ResolvedObject {
  objectId: number;
  name: string;
  version: string;
  urn: string;
  instances: Instances;
  mandatory: boolean;
  /** Page in the registry, with a resource's anchor where there is one. */
  page: string;
  guidePage?: string;
}

export interface ResolvedResource extends Resource {
  /** First version of the Object that has it. */
  since: string;
}

/** What a reference names, as far as it is known. */
export interface Resolution {
  reference: Reference;
  object?: ResolvedObject;
  resource?: ResolvedResource;
  problems: ReferenceProblem[];
}
