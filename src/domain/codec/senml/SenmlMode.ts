/** How SenML is written, and what for. */
export interface SenmlMode {
  syntax: 'json' | 'cbor';
  /** Bodies of composite requests: records that name paths to fetch, and `"v": null` to delete (RFC 8790). */
  etch: boolean;
  /** Where the format is defined. */
  clause: string;
}
