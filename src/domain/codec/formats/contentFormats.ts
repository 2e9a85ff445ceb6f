/** Formats that there is a codec for. */
export const payloadFormats = [
  'text',
  'link',
  'opaque',
  'cbor',
  'senml-json',
  'senml-cbor',
  'senml-etch-json',
  'senml-etch-cbor',
  'tlv',
  'oma-json',
  'lwm2m-cbor',
] as const;
export type PayloadFormat = (typeof payloadFormats)[number];

/** A number of the registry of CoAP Content-Formats. */
export interface ContentFormat {
  number: number;
  /** Codec; absent where there is none. */
  format?: PayloadFormat;
  name: string;
  mediaType: string;
  /** LwM2M release that brought it; absent for formats that LwM2M does not use. */
  since?: '1.0' | '1.1' | '1.1.1' | '1.2';
  /** What to know before using it. */
  note?: string;
}

/** Content formats (Core 1.2.2 §7.5; https://www.iana.org/assignments/core-parameters). The first of a format is the one to use. */
export const contentFormats: readonly ContentFormat[] = [
  {
    number: 0,
    format: 'text',
    name: 'Plain text',
    mediaType: 'text/plain;charset=utf-8',
    since: '1.0',
    note: 'One value; arguments of Execute',
  },
  {
    number: 40,
    format: 'link',
    name: 'CoRE Link Format',
    mediaType: 'application/link-format',
    since: '1.0',
    note: 'Register, Update and Discover',
  },
  {
    number: 42,
    format: 'opaque',
    name: 'Opaque',
    mediaType: 'application/octet-stream',
    since: '1.0',
    note: 'One Opaque value',
  },
  {number: 60, format: 'cbor', name: 'CBOR', mediaType: 'application/cbor', since: '1.1.1', note: 'One value'},
  {number: 110, format: 'senml-json', name: 'SenML JSON', mediaType: 'application/senml+json', since: '1.1'},
  {number: 112, format: 'senml-cbor', name: 'SenML CBOR', mediaType: 'application/senml+cbor', since: '1.1'},
  {
    number: 320,
    format: 'senml-etch-json',
    name: 'SenML-ETCH JSON',
    mediaType: 'application/senml-etch+json',
    since: '1.2',
    note: 'Bodies of composite requests',
  },
  {
    number: 322,
    format: 'senml-etch-cbor',
    name: 'SenML-ETCH CBOR',
    mediaType: 'application/senml-etch+cbor',
    since: '1.2',
    note: 'Bodies of composite requests',
  },
  {
    number: 11542,
    format: 'tlv',
    name: 'LwM2M TLV',
    mediaType: 'application/vnd.oma.lwm2m+tlv',
    since: '1.0',
    note: 'Clients of 1.1 and later should not use it',
  },
  {
    number: 11543,
    format: 'oma-json',
    name: 'LwM2M JSON',
    mediaType: 'application/vnd.oma.lwm2m+json',
    since: '1.0',
    note: 'Clients of 1.1 and later must not use it',
  },
  {number: 11544, format: 'lwm2m-cbor', name: 'LwM2M CBOR', mediaType: 'application/vnd.oma.lwm2m+cbor', since: '1.2'},
  {
    number: 1542,
    format: 'tlv',
    name: 'LwM2M TLV, before its registration',
    mediaType: 'application/vnd.oma.lwm2m+tlv',
    note: 'Old stacks only; use 11542',
  },
  {
    number: 1543,
    format: 'oma-json',
    name: 'LwM2M JSON, before its registration',
    mediaType: 'application/vnd.oma.lwm2m+json',
    note: 'Old stacks only; use 11543',
  },
  {number: 41, name: 'XML', mediaType: 'application/xml'},
  {number: 47, name: 'EXI', mediaType: 'application/exi'},
  {number: 50, name: 'JSON', mediaType: 'application/json'},
];

/** The format with this number; undefined for numbers that are not in the table. */
export function contentFormat(number: number): ContentFormat | undefined {
  return contentFormats.find((candidate) => candidate.number === number);
}

/** The number and names of a format. */
export function contentFormatOf(format: PayloadFormat): ContentFormat {
  return contentFormats.find((candidate) => candidate.format === format)!;
}
