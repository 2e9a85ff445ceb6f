/** Codecs of LwM2M payloads and CoAP messages: pure, bounded in time and memory, exact about the bytes. */

export {byteName, fromHex, toHex} from './bytes/hex';
export {decodeCoap} from './coap/decodeCoap';
export {encodeCoap, type EncodedCoap} from './coap/encodeCoap';
export type {BlockProblem} from './coap/BlockJoiner';
export {findRequest} from './coap/exchange';
export {reassembleBlocks, type BlockBody} from './coap/reassemble';
export {coapCodes, codeKind, formatCode, parseCode, type CoapCodeKind} from './coap/codes';
export {
  coapTypes,
  type BlockValue,
  type CoapMessage,
  type CoapMessageFields,
  type CoapOption,
  type CoapOptionValue,
  type CoapType,
  type DecodedCoap,
} from './coap/message';
export {
  coapOption,
  coapOptionNumber,
  coapOptions,
  isCritical,
  isUnsafe,
  type CoapOptionDefinition,
} from './coap/options';
export {
  contentFormat,
  contentFormatOf,
  contentFormats,
  payloadFormats,
  type ContentFormat,
  type PayloadFormat,
} from './formats/contentFormats';
export {convertToAll, decode, encode, type Conversion} from './formats/codecs';
export {guessFormat, type FormatGuess} from './formats/guessFormat';
export {guessInput, type InputGuess} from './formats/guessInput';
export {parseInput, type InputReading, type Notation, type ParsedInput} from './input/parseInput';
export {limits} from './limits';
export {decodeLinks} from './link-format/decodeLinks';
export {encodeLinks} from './link-format/encodeLinks';
export {decodeLwm2mCbor} from './lwm2m-cbor/decodeLwm2mCbor';
export {encodeLwm2mCbor} from './lwm2m-cbor/encodeLwm2mCbor';
export {decodeOmaJson} from './oma-json/decodeOmaJson';
export {encodeOmaJson} from './oma-json/encodeOmaJson';
export type {CodecContext, Decoded, Encoded, Entry, LinkAttribute, PayloadNode, ResourceShape} from './model';
export {formatPath, levelNames, parsePath, pathDepth, pathIds, toPath, type ParsedPath, type Path} from './paths';
export {parseReference, parseReferences, type Reference} from './reference/parseReference';
export {
  isAcceptable,
  problemKinds,
  type ByteRange,
  type CodecProblem,
  type EncodeProblem,
  type ProblemKind,
  type ProblemLevel,
} from './problems';
export {decodeSenmlCbor, decodeSenmlEtchCbor, decodeSenmlEtchJson, decodeSenmlJson} from './senml/decodeSenml';
export {encodeSenml} from './senml/encodeSenml';
export {decodeCborValue, decodeOpaque, decodeText} from './single/decodeSingle';
export {encodeCborValue, encodeOpaque, encodeText} from './single/encodeSingle';
export {decodeTlv} from './tlv/decodeTlv';
export {encodeTlv} from './tlv/encodeTlv';
export {parseValue} from './values/parseValue';
export {formatValue} from './values/text';
export type {ObjectLink, Value, ValueType} from './values/value';
