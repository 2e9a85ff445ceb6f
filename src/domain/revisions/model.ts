import type {Release} from '../registry/revisions';

export const featureGroups = {
  interfaces: 'Interfaces and operations',
  transports: 'Transports and bindings',
  security: 'Security',
  attributes: 'Attributes',
  formats: 'Data formats and data types',
  documents: 'Objects and documents',
} as const;
export type FeatureGroup = keyof typeof featureGroups;

/** Something that a release of LwM2M has or has not. */
export interface Feature {
  /** Permanent name; also the anchor on the page of the matrix. */
  id: string;
  title: string;
  group: FeatureGroup;
  /** First release that has it. */
  since: Release;
  /** First release that advises against it, or forbids it to new clients. */
  deprecated?: Release;
  /** First release without it. */
  removed?: Release;
  /** What a later release changed about it, oldest first. */
  changes?: readonly Change[];
  note?: string;
  /** What is said of it but not confirmed by a published document. */
  unverified?: string;
  /** Where it stands, as `domain/sources` reads it. */
  sources: readonly string[];
  /** How a text or an example shows that it uses the feature. */
  signs?: Signs;
}

export interface Change {
  release: Release;
  text: string;
}

export interface Signs {
  /** Words of prose, upper and lower case as written. */
  words?: readonly string[];
  /** Whole texts between back-ticks. */
  code?: readonly string[];
  /** Content-Format numbers. */
  formats?: readonly number[];
  /** CoAP methods. */
  methods?: readonly string[];
  /** First segments of a request's path. */
  paths?: readonly string[];
  /** Names of query parameters. */
  queries?: readonly string[];
}
