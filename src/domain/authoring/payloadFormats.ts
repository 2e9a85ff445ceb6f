/** The formats an example may have, and the Content-Format numbers of those that are payloads (Core 1.2.2 §7.5). */
export const payloadFormats = {
  coap: undefined,
  text: 0,
  'link-format': 40,
  opaque: 42,
  cbor: 60,
  'senml-json': 110,
  'senml-cbor': 112,
  'senml-etch-json': 320,
  'senml-etch-cbor': 322,
  tlv: 11542,
  'oma-json': 11543,
  'lwm2m-cbor': 11544,
} as const;
export type PayloadFormat = keyof typeof payloadFormats;
export const payloadFormatNames = Object.keys(payloadFormats) as PayloadFormat[];

const names: Readonly<Record<number, string>> = {
  0: 'text/plain',
  40: 'link format',
  42: 'opaque',
  60: 'CBOR',
  110: 'SenML JSON',
  112: 'SenML CBOR',
  320: 'SenML-ETCH JSON',
  322: 'SenML-ETCH CBOR',
  11542: 'TLV',
  11543: 'OMA JSON',
  11544: 'LwM2M CBOR',
};

/** What a Content-Format number is called; undefined for numbers LwM2M does not use. */
export function contentFormatName(number: number): string | undefined {
  return names[number];
}

/** The format with this Content-Format number. */
export function formatOfNumber(number: number): PayloadFormat | undefined {
  return payloadFormatNames.find((name) => payloadFormats[name] === number);
}
