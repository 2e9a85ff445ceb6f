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

/** What the reader gave: pasted text, or the bytes of a file. */
export interface PayloadInput {
  text: string;
  file?: Uint8Array;
  /** Absent: it is guessed. */
  format?: PayloadFormat;
}

export interface PayloadReading extends Decoded {
  bytes: Uint8Array;
  notation: InputReading['notation'] | 'file';
  format: PayloadFormat;
  /** Why the format is taken for this one; absent when it was chosen. */
  reason?: string;
  /** The bytes look like a whole CoAP message. */
  coap?: true;
}

/** The bytes and what they say; undefined when nothing was given. Never throws. */
export function readPayload(input: PayloadInput, context: CodecContext = {}): PayloadReading | undefined {
  return input.format ? readAs(input.format, input, context) : readGuessed(input, context);
}

/** A codec by its name or the number of a content format; undefined for anything else. */
export function parseFormat(text: string): PayloadFormat | undefined {
  const byName = payloadFormats.find((format) => format === text);
  return byName ?? (/^\d{1,5}$/.test(text) ? contentFormat(Number(text))?.format : undefined);
}

function readGuessed({text, file}: PayloadInput, context: CodecContext): PayloadReading | undefined {
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
    ...decode(best.format, best.reading.bytes, context),
  };
}

/** Of the ways to read the text, the first that is valid in the format; else the first. */
function readAs(format: PayloadFormat, {text, file}: PayloadInput, context: CodecContext): PayloadReading | undefined {
  const readings = file ? [{notation: 'file' as const, bytes: file}] : parseInput(text).readings;
  const decoded = readings.map((reading) => ({...reading, format, ...decode(format, reading.bytes, context)}));
  return decoded.find(({problems}) => isAcceptable(problems)) ?? decoded[0];
}
