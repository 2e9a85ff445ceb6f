import {guessFormat, isAcceptable, type PayloadFormat} from '../codec';
import type {PayloadReading} from './readPayload';

/**
 * Another format in which the bytes are valid, for a payload that is not valid in the one it was read in: devices and
 * people give a wrong Content-Format. Plain text does not count, since every text is that.
 */
export function fittingFormat({bytes, format, problems}: PayloadReading): PayloadFormat | undefined {
  if (format === 'lines' || isAcceptable(problems)) {
    return undefined;
  }
  const fitting = guessFormat(bytes).find((guess) => guess.decoded && isAcceptable(guess.decoded.problems));
  return fitting && fitting.format !== 'coap' && fitting.format !== format ? fitting.format : undefined;
}
