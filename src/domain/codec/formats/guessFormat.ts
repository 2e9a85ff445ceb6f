import {decodeUtf8} from '../bytes/utf8';
import {decodeCoap} from '../coap/decodeCoap';
import type {CodecContext, Decoded} from '../model';
import {decode} from './codecs';
import type {PayloadFormat} from './contentFormats';

/** A format that the bytes may be in. */
export interface FormatGuess {
  format: PayloadFormat | 'coap';
  /** 0 to 100; above 60 the bytes are valid in this format. */
  score: number;
  reason: string;
  /** What the bytes say in this format, where they were read to judge it. */
  decoded?: Decoded;
}

/** Formats that the bytes may be in, the likeliest first. There is always one: anything can be Opaque. */
export function guessFormat(bytes: Uint8Array, context: CodecContext = {}): FormatGuess[] {
  const first = bytes[0] ?? 0;
  const text = readableText(bytes);
  const start = text?.trimStart()[0];
  const guesses = [
    ...(start === '[' ? guessSenml('senml-json', 'A JSON array', bytes, context) : []),
    ...(start === '{' ? [judge('oma-json', 'A JSON object', decode('oma-json', bytes, context), 85)] : []),
    ...guessLinks(text, bytes),
    ...(first >> 5 === 4 ? guessSenml('senml-cbor', 'A CBOR array', bytes, context) : []),
    ...(first >> 5 === 5 ? [judge('lwm2m-cbor', 'A CBOR map', decode('lwm2m-cbor', bytes, context), 85)] : []),
    ...guessCoap(bytes, text),
    ...(text === undefined && bytes.length > 1 ? [guessTlv(bytes, context)] : []),
    ...guessCborValue(bytes, text, context),
    ...(text === undefined ? [] : [guessText(start)]),
    {format: 'opaque' as const, score: 5, reason: 'Any bytes can be Opaque.'},
  ];
  return guesses.filter(({score}) => score > 0).sort((a, b) => b.score - a.score);
}

/** The text, when all of it can be read; undefined for empty or binary content. */
function readableText(bytes: Uint8Array): string | undefined {
  const {text, badAt} = decodeUtf8(bytes);
  return badAt === undefined && text !== '' && !/[^\P{Cc}\t\n\r]/u.test(text) ? text : undefined;
}

/** Full score for a valid payload, half of it with errors, nothing when no node can be read. */
function judge(format: PayloadFormat, what: string, decoded: Decoded, score: number): FormatGuess {
  const {nodes, problems} = decoded;
  const errors = problems.filter(({level}) => level === 'error').length;
  if (errors === 0) {
    return {format, score, reason: `${what}, valid in this format.`, decoded};
  }
  const reason = `${what}, with ${errors === 1 ? 'an error' : `${errors} errors`} in this format.`;
  return {format, score: nodes.length > 0 ? Math.floor(score / 2) : Math.floor(score / 8), reason, decoded};
}

/** Records that only name paths, or delete, are of SenML-ETCH. */
function guessSenml(
  format: 'senml-json' | 'senml-cbor',
  what: string,
  bytes: Uint8Array,
  context: CodecContext,
): FormatGuess[] {
  const etchFormat = format === 'senml-json' ? 'senml-etch-json' : 'senml-etch-cbor';
  const decoded = decode(format, bytes, context);
  const asEtch = decoded.nodes.length > 0 && decoded.nodes.some(({value}) => !value || value.type === 'None');
  const etchWhat = asEtch ? `${what} with records without a value` : what;
  const plain = judge(format, what, decoded, 90);
  // Valid records that all have values are a Write; as SenML-ETCH they would only come second.
  if (plain.score === 90 && !asEtch) {
    return [plain];
  }
  return [plain, judge(etchFormat, etchWhat, decode(etchFormat, bytes, context), asEtch ? 95 : 70)];
}

/** LwM2M 1.0 wrote its version before the first link (TS 1.0, Bootstrap-Discover). */
function guessLinks(text: string | undefined, bytes: Uint8Array): FormatGuess[] {
  const [, start] = /^\s*(<|lwm2m=)/.exec(text ?? '') ?? [];
  const what = start === '<' ? 'It begins with a link in angle brackets' : 'A version, and links in angle brackets';
  return start === undefined ? [] : [judge('link', what, decode('link', bytes), 85)];
}

function guessCoap(bytes: Uint8Array, text: string | undefined): FormatGuess[] {
  if (bytes.length < 4 || bytes[0]! >> 6 !== 1) {
    return [];
  }
  const errors = decodeCoap(bytes).problems.filter(({level}) => level === 'error');
  if (errors.length > 0) {
    const reason = 'It begins like a CoAP message, with errors after.';
    return text === undefined ? [{format: 'coap', score: 15, reason}] : [];
  }
  return [{format: 'coap', score: 80, reason: 'A valid CoAP message of version 1.'}];
}

function guessTlv(bytes: Uint8Array, context: CodecContext): FormatGuess {
  // a Resource Instance at the top is rare, and every CoAP message begins like one
  const score = bytes[0]! >> 6 === 1 ? 64 : 78;
  return judge('tlv', 'TLVs that fill the payload', decode('tlv', bytes, context), score);
}

/** Text that begins like JSON or a link is rather that, with errors. */
function guessText(start: string | undefined): FormatGuess {
  return {format: 'text', score: start && '[{<'.includes(start) ? 8 : 62, reason: 'Readable text.'};
}

function guessCborValue(bytes: Uint8Array, text: string | undefined, context: CodecContext): FormatGuess[] {
  const decoded = decode('cbor', bytes, context);
  const valid = decoded.nodes.length > 0 && decoded.problems.every(({level}) => level !== 'error');
  return valid ? [judge('cbor', 'One CBOR value', decoded, text === undefined ? 74 : 61)] : [];
}
