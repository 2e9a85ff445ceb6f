import {decodeLinks} from '../link-format/decodeLinks';
import {encodeLinks} from '../link-format/encodeLinks';
import {decodeLwm2mCbor} from '../lwm2m-cbor/decodeLwm2mCbor';
import {encodeLwm2mCbor} from '../lwm2m-cbor/encodeLwm2mCbor';
import type {CodecContext, Decoded, Encoded, Entry} from '../model';
import {decodeOmaJson} from '../oma-json/decodeOmaJson';
import {encodeOmaJson} from '../oma-json/encodeOmaJson';
import {decodeSenmlCbor, decodeSenmlEtchCbor, decodeSenmlEtchJson, decodeSenmlJson} from '../senml/decodeSenml';
import {encodeSenml} from '../senml/encodeSenml';
import {decodeCborValue, decodeOpaque, decodeText} from '../single/decodeSingle';
import {encodeCborValue, encodeOpaque, encodeText} from '../single/encodeSingle';
import {decodeTlv} from '../tlv/decodeTlv';
import {encodeTlv} from '../tlv/encodeTlv';
import {contentFormatOf, payloadFormats, type PayloadFormat} from './contentFormats';

type Decoder = (bytes: Uint8Array, context?: CodecContext) => Decoded;
type Encoder = (entries: readonly Entry[], context?: CodecContext) => Encoded;

const codecs: Record<PayloadFormat, {decode: Decoder; encode: Encoder}> = {
  text: {decode: decodeText, encode: encodeText},
  link: {decode: decodeLinks, encode: encodeLinks},
  opaque: {decode: decodeOpaque, encode: encodeOpaque},
  cbor: {decode: decodeCborValue, encode: encodeCborValue},
  'senml-json': {decode: decodeSenmlJson, encode: (entries) => encodeSenml('senml-json', entries)},
  'senml-cbor': {decode: decodeSenmlCbor, encode: (entries) => encodeSenml('senml-cbor', entries)},
  'senml-etch-json': {decode: decodeSenmlEtchJson, encode: (entries) => encodeSenml('senml-etch-json', entries)},
  'senml-etch-cbor': {decode: decodeSenmlEtchCbor, encode: (entries) => encodeSenml('senml-etch-cbor', entries)},
  tlv: {decode: decodeTlv, encode: encodeTlv},
  'oma-json': {decode: decodeOmaJson, encode: encodeOmaJson},
  'lwm2m-cbor': {decode: decodeLwm2mCbor, encode: encodeLwm2mCbor},
};

/** What a payload says, as much of it as can be read, and all that is wrong with it. Never throws. */
export function decode(format: PayloadFormat, bytes: Uint8Array, context: CodecContext = {}): Decoded {
  return codecs[format].decode(bytes, context);
}

/** The payload that says these values; without `bytes` the problems tell why there is none. */
export function encode(format: PayloadFormat, entries: readonly Entry[], context: CodecContext = {}): Encoded {
  return codecs[format].encode(entries, context);
}

/** The same values in one more format. */
export interface Conversion extends Encoded {
  format: PayloadFormat;
  /** Number of the content format. */
  number: number;
}

/** The same values in every format, in the order of `payloadFormats`. */
export function convertToAll(entries: readonly Entry[], context: CodecContext = {}): Conversion[] {
  return payloadFormats.map((format) => ({
    format,
    number: contentFormatOf(format).number,
    ...encode(format, entries, context),
  }));
}
