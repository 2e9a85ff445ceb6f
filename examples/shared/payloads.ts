import {contentFormat, decode, encode, isAcceptable, type Entry, type Path} from '../../src/domain/codec';
import {resourceOf} from './definitions';
import {Refusal} from './Refusal';

/** Content-Formats by number (Core 1.2.2 §7.5). */
export const formats = {
  text: 0,
  link: 40,
  opaque: 42,
  cbor: 60,
  senmlJson: 110,
  senmlCbor: 112,
  lwm2mCbor: 11544,
} as const;

/** Formats that carry one value and do not say its path. */
export const singleValueFormats: readonly number[] = [formats.text, formats.opaque, formats.cbor];

/**
 * The values, or the links, that a payload says.
 *
 * @throws Refusal 4.00 when it cannot be read, 4.15 when there is no such format.
 */
export function readPayload(format: number | undefined, payload: Uint8Array | undefined, basePath: Path): Entry[] {
  const codec = format === undefined ? undefined : contentFormat(format)?.format;
  if (!codec) {
    throw new Refusal('4.15', `Content-Format ${format ?? 'is missing'}`);
  }
  const {nodes, problems} = decode(codec, payload ?? new Uint8Array(), {basePath, resourceOf});
  if (!isAcceptable(problems)) {
    throw new Refusal('4.00', problems.map(({message}) => message).join(' '));
  }
  return codec === 'link' ? nodes : nodes.filter(({value}) => value !== undefined);
}

/** The payload that says these values; undefined when the format cannot. */
export function writePayload(format: number, entries: readonly Entry[], basePath?: Path): Uint8Array | undefined {
  const codec = contentFormat(format)?.format;
  return codec && encode(codec, entries, {basePath, resourceOf}).bytes;
}
