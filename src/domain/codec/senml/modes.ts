import {clauses} from '../clauses';

/** How SenML is written, and what for. */
export interface SenmlMode {
  syntax: 'json' | 'cbor';
  /** Bodies of composite requests: records that name paths to fetch, and `"v": null` to delete (RFC 8790). */
  etch: boolean;
  /** Where the format is defined. */
  clause: string;
}

/** Content formats 110, 112, 320 and 322. */
export const senmlModes = {
  'senml-json': {syntax: 'json', etch: false, clause: clauses.formats},
  'senml-cbor': {syntax: 'cbor', etch: false, clause: clauses.senmlCborInLwm2m},
  'senml-etch-json': {syntax: 'json', etch: true, clause: clauses.etch},
  'senml-etch-cbor': {syntax: 'cbor', etch: true, clause: clauses.etch},
} as const satisfies Record<string, SenmlMode>;

export type SenmlFormat = keyof typeof senmlModes;
