import {decodeCoap, guessFormat, isAcceptable, parseInput, type DecodedCoap} from '../codec';

/** One message of what was pasted, as far as it can be read. */
export interface MessageReading extends DecodedCoap {
  bytes: Uint8Array;
}

/** Most messages that are read. */
export const mostMessages = 500;

/**
 * CoAP messages of a text: one to a paragraph, or one to a line when each line is a whole message; written as
 * hexadecimal, hex dump or Base64. Without bytes a part has a message of its own that says so.
 */
export function readMessages(text: string): MessageReading[] {
  return splitMessages(text).slice(0, mostMessages).map(readMessage);
}

function splitMessages(text: string): string[] {
  const paragraphs = text.split(/\n[^\S\n]*\n|\n---+\n/).filter((part) => part.trim() !== '');
  return paragraphs.flatMap((paragraph) => {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 1 && lines.slice(0, mostMessages).every(isWhole) ? lines : [paragraph];
  });
}

/** True for the hexadecimal or Base64 of a message without errors. */
function isWhole(line: string): boolean {
  return parseInput(line).readings.some(({notation, bytes}) => notation !== 'text' && isMessage(bytes));
}

function isMessage(bytes: Uint8Array): boolean {
  const {message, problems} = decodeCoap(bytes);
  return message !== undefined && isAcceptable(problems);
}

function readMessage(text: string): MessageReading {
  const {readings, message: oddDigits} = parseInput(text);
  const written = readings.filter(({notation}) => notation !== 'text');
  // Digits alone are Base64 too, but a message is hardly ever written so.
  const {bytes} =
    written.find((reading) => isMessage(reading.bytes)) ??
    written.find(({notation}) => notation.startsWith('hex')) ??
    written[0] ??
    {};
  if (!bytes || oddDigits) {
    const message =
      oddDigits ?? 'This is no hexadecimal and no Base64. Write the bytes of the message: 41 01 10 01 8A.';
    const problem = {
      kind: 'wrong-structure',
      level: 'error',
      offset: 0,
      length: 0,
      message,
      clause: 'RFC 7252 §3',
    } as const;
    return {bytes: new Uint8Array(), problems: [problem]};
  }
  return {bytes, ...decodeCoap(bytes)};
}

/** True when the bytes are rather a payload than a whole message. */
export function looksLikePayload(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !isMessage(bytes) && (guessFormat(bytes)[0]?.score ?? 0) > 60;
}
