/** Codecs of LwM2M payloads and CoAP messages: pure, bounded in time and memory, exact about the bytes. */

export {fromHex, toHex} from './bytes/hex';
export {decodeCoap} from './coap/decodeCoap';
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
export {limits} from './limits';
export {decodeLwm2mCbor} from './lwm2m-cbor/decodeLwm2mCbor';
export type {CodecContext, Decoded, Encoded, Entry, LinkAttribute, PayloadNode, ResourceShape} from './model';
export {formatPath, levelNames, parsePath, pathDepth, pathIds, toPath, type ParsedPath, type Path} from './paths';
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
export {decodeTlv} from './tlv/decodeTlv';
export type {ObjectLink, Value, ValueType} from './values/value';
