import {parseInput, type InputReading} from '../input/parseInput';
import type {CodecContext} from '../model';
import {guessFormat, type FormatGuess} from './guessFormat';

/** What a pasted text may be: how it is written down, and in which format its bytes are. */
export interface InputGuess extends FormatGuess {
  reading: InputReading;
}

/** Each later reading of the text is that much less likely. */
const step = 15;

const pairs = 'Choose a format of bytes to have the digits read in pairs.';

/** True for digits that are read as text, and would be bytes as well. */
function isPairs({notation}: InputReading, readings: readonly InputReading[]): boolean {
  return notation === 'text' && readings.some((other) => other.notation === 'hex');
}

/** Readings and formats of a pasted text, the likeliest first; none for blank text. */
export function guessInput(text: string, context: CodecContext = {}): InputGuess[] {
  const {readings} = parseInput(text);
  return readings
    .flatMap((reading, index) =>
      guessFormat(reading.bytes, context).map((guess) => ({
        ...guess,
        score: guess.score - index * step,
        reason: isPairs(reading, readings) ? `${guess.reason} ${pairs}` : guess.reason,
        reading,
      })),
    )
    .sort((a, b) => b.score - a.score);
}
