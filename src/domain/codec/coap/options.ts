/** How the value of an option reads (RFC 7252 §3.2); `block` is the number, flag and size of RFC 7959 §2.2. */
export type CoapOptionFormat = 'empty' | 'opaque' | 'uint' | 'string' | 'block';

export interface CoapOptionDefinition {
  number: number;
  name: string;
  format: CoapOptionFormat;
  /** Fewest and most bytes of the value. */
  min: number;
  max: number;
  repeatable?: true;
  source: string;
}

/** The options of CoAP that LwM2M meets (RFC 7252 §5.10 and the RFCs in the last column). */
export const coapOptions: readonly CoapOptionDefinition[] = [
  {number: 1, name: 'If-Match', format: 'opaque', min: 0, max: 8, repeatable: true, source: 'RFC 7252'},
  {number: 3, name: 'Uri-Host', format: 'string', min: 1, max: 255, source: 'RFC 7252'},
  {number: 4, name: 'ETag', format: 'opaque', min: 1, max: 8, repeatable: true, source: 'RFC 7252'},
  {number: 5, name: 'If-None-Match', format: 'empty', min: 0, max: 0, source: 'RFC 7252'},
  {number: 6, name: 'Observe', format: 'uint', min: 0, max: 3, source: 'RFC 7641'},
  {number: 7, name: 'Uri-Port', format: 'uint', min: 0, max: 2, source: 'RFC 7252'},
  {number: 8, name: 'Location-Path', format: 'string', min: 0, max: 255, repeatable: true, source: 'RFC 7252'},
  {number: 9, name: 'OSCORE', format: 'opaque', min: 0, max: 255, source: 'RFC 8613'},
  {number: 11, name: 'Uri-Path', format: 'string', min: 0, max: 255, repeatable: true, source: 'RFC 7252'},
  {number: 12, name: 'Content-Format', format: 'uint', min: 0, max: 2, source: 'RFC 7252'},
  {number: 14, name: 'Max-Age', format: 'uint', min: 0, max: 4, source: 'RFC 7252'},
  {number: 15, name: 'Uri-Query', format: 'string', min: 0, max: 255, repeatable: true, source: 'RFC 7252'},
  {number: 16, name: 'Hop-Limit', format: 'uint', min: 1, max: 1, source: 'RFC 8768'},
  {number: 17, name: 'Accept', format: 'uint', min: 0, max: 2, source: 'RFC 7252'},
  {number: 20, name: 'Location-Query', format: 'string', min: 0, max: 255, repeatable: true, source: 'RFC 7252'},
  {number: 23, name: 'Block2', format: 'block', min: 0, max: 3, source: 'RFC 7959'},
  {number: 27, name: 'Block1', format: 'block', min: 0, max: 3, source: 'RFC 7959'},
  {number: 28, name: 'Size2', format: 'uint', min: 0, max: 4, source: 'RFC 7959'},
  {number: 35, name: 'Proxy-Uri', format: 'string', min: 1, max: 1034, source: 'RFC 7252'},
  {number: 39, name: 'Proxy-Scheme', format: 'string', min: 1, max: 255, source: 'RFC 7252'},
  {number: 60, name: 'Size1', format: 'uint', min: 0, max: 4, source: 'RFC 7252'},
  {number: 252, name: 'Echo', format: 'opaque', min: 1, max: 40, source: 'RFC 9175'},
  {number: 258, name: 'No-Response', format: 'uint', min: 0, max: 1, source: 'RFC 7967'},
  {number: 292, name: 'Request-Tag', format: 'opaque', min: 0, max: 8, repeatable: true, source: 'RFC 9175'},
];

const byNumber = new Map(coapOptions.map((option) => [option.number, option] as const));

export function coapOption(number: number): CoapOptionDefinition | undefined {
  return byNumber.get(number);
}

/** Number of the option with this name; undefined when it is not in the table. */
export function coapOptionNumber(name: string): number | undefined {
  return coapOptions.find((option) => option.name.toLowerCase() === name.toLowerCase())?.number;
}

/** A receiver that does not know a critical option must reject the message: odd numbers (RFC 7252 §5.4.1). */
export function isCritical(number: number): boolean {
  return number % 2 === 1;
}

/** A proxy that does not know it must not forward the message (RFC 7252 §5.4.2). */
export function isUnsafe(number: number): boolean {
  return (number & 2) === 2;
}
