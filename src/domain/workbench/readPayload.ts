import {
  contentFormat,
  decode,
  guessInput,
  guessFormat,
  isAcceptable,
  parseInput,
  payloadFormats,
  type CodecContext,
  type Decoded,
  type InputReading,
  type PayloadFormat,
} from '../codec';
import {decodeUtf8, encodeUtf8} from '../codec/bytes/utf8';
import {looksLikeLines, readLines} from './lines';
import {isTextFormat} from './present';

/** A codec, or lines of `path = value`, which no device sends and people write. */
export type ReadFormat = PayloadFormat | 'lines';

/** What the reader gave: pasted text, or the bytes of a file. */
export interface PayloadInput {
  text: string;
  file?: Uint8Array;
  /** Absent: it is guessed. */
  format?: ReadFormat;
}

export interface PayloadReading extends Decoded {
  bytes: Uint8Array;
  notation: InputReading['notation'] | 'file';
  format: ReadFormat;
  /** Why the format is taken for this one; absent when it was chosen. */
  reason?: string;
  /** The bytes look like a whole CoAP message. */
  coap?: true;
}

/** The bytes and what they say; undefined when nothing was given. Never throws. */
export function readPayload(input: PayloadInput, context: CodecContext = {}): PayloadReading | undefined {
  if (input.format === 'lines') {
    return readAsLines(input, context);
  }
  return input.format ? readAs(input.format, input, context) : readGuessed(input, context);
}

/** A format by its name or the number of a content format; undefined for anything else. */
export function parseFormat(text: string): ReadFormat | undefined {
  const byName = text === 'lines' ? text : payloadFormats.find((format) => format === text);
  return byName ?? (/^\d{1,5}$/.test(text) ? contentFormat(Number(text))?.format : undefined);
}

function readAsLines({text, file}: PayloadInput, context: CodecContext): PayloadReading | undefined {
  const written = file ? decodeUtf8(file).text : text;
  return written.trim() === ''
    ? undefined
    : {
        bytes: file ?? encodeUtf8(written),
        notation: file ? 'file' : 'text',
        format: 'lines',
        ...readLines(written, context),
      };
}

function readGuessed(input: PayloadInput, context: CodecContext): PayloadReading | undefined {
  const {text, file} = input;
  if (looksLikeLines(file ? decodeUtf8(file).text : text)) {
    const lines = readAsLines(input, context);
    return lines && {...lines, reason: 'Paths and values with "=" between.'};
  }
  const guesses = file
    ? guessFormat(file, context).map((guess) => ({...guess, reading: {notation: 'file' as const, bytes: file}}))
    : guessInput(text, context);
  const isCoap = guesses[0]?.format === 'coap';
  const best = guesses.find(({format}) => format !== 'coap');
  if (!best || best.format === 'coap') {
    return undefined;
  }
  return {
    ...best.reading,
    format: best.format,
    reason: best.reason,
    ...(isCoap && {coap: true}),
    ...(best.decoded ?? decode(best.format, best.reading.bytes, context)),
  };
}

/** Of the ways to read the text, the first that is valid in the format; else the first. */
function readAs(format: PayloadFormat, {text, file}: PayloadInput, context: CodecContext): PayloadReading | undefined {
  const readings = file ? [{notation: 'file' as const, bytes: file}] : inOrder(parseInput(text).readings, format);
  let first: PayloadReading | undefined;
  for (const reading of readings) {
    const decoded = {...reading, format, ...decode(format, reading.bytes, context)};
    if (isAcceptable(decoded.problems)) {
      return decoded;
    }
    first ??= decoded;
  }
  return first;
}

/** For a format of bytes, hexadecimal before everything else, digits alone too. */
function inOrder(readings: readonly InputReading[], format: PayloadFormat): readonly InputReading[] {
  const isLater = ({notation}: InputReading) => Number(notation !== 'hex' && notation !== 'hex dump');
  return isTextFormat(format) ? readings : readings.toSorted((a, b) => isLater(a) - isLater(b));
}
