import {toQuestionTerms} from '../words';
import type {Question, Reading} from './model';
import {readRegistration} from './readRegistration';
import {readAttribute, readToken} from './readToken';

/** What lies beyond is not read. */
export const longestQuestion = 4096;
const mostReadings = 8;
const smallestNamed = 1000;

/**
 * Reads what was typed or pasted: IDs, paths, URNs, versions, response codes, Content-Formats, attributes, a whole
 * registration, anywhere in the text, and the words to look for. Any text can be read.
 */
export function readQuestion(text: string): Question {
  const read = text
    .slice(0, longestQuestion)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  const readings = readMeaning(read);
  return {text: read, readings, terms: toTerms(read, readings)};
}

function readMeaning(text: string): Reading[] {
  const registration = readRegistration(text);
  if (registration) {
    return [registration];
  }
  const alone = /\s/.test(text) ? [] : readAttribute(text);
  return alone.length > 0 ? alone : distinct(joinVersions(readTokens(text.split(/[\s,]+/)))).slice(0, mostReadings);
}

/** `object 3303 version 1.1`: the version is the object's. */
function joinVersions(readings: readonly Reading[]): Reading[] {
  return readings.reduce<Reading[]>((joined, reading) => {
    const last = joined.at(-1);
    const isOf = reading.kind === 'version' && last?.kind === 'object' && !last.version;
    return isOf ? [...joined.slice(0, -1), {...last, version: reading.version}] : [...joined, reading];
  }, []);
}

function readTokens(tokens: readonly string[]): Reading[] {
  return tokens.flatMap((token, index) => {
    const readings = readToken(token.replace(/^["'(]+|["')?!]+$/g, ''));
    const before = tokens[index - 1]?.toLowerCase() ?? '';
    return readings.flatMap((reading) =>
      reading.kind === 'number' ? specify(reading.value, before, tokens) : reading,
    );
  });
}

/**
 * A number after the word that says what it is: `object 3303`, `resource 5700`, `ct 112`. Without one, a small number
 * among words counts something more often than it names something.
 */
function specify(value: number, before: string, {length}: readonly string[]): Reading | [] {
  if (/^(?:objects?|oid|object-?id)$/.test(before)) {
    return {kind: 'object', id: value};
  }
  if (/^(?:resources?|rid|resource-?id)$/.test(before)) {
    return {kind: 'resource', id: value};
  }
  if (/^(?:content-?)?format$|^ct$/.test(before)) {
    return {kind: 'format', number: value};
  }
  return length > 1 && value < smallestNamed ? [] : {kind: 'number', value};
}

function distinct(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()];
}

/** What to look for in names and texts: of an attribute its name alone, of a registration nothing. */
function toTerms(text: string, readings: readonly Reading[]): string[] {
  const [first] = readings;
  if (first?.kind === 'registration') {
    return [];
  }
  const attributesOnly = readings.every((reading) => reading.kind === 'attribute');
  return first && attributesOnly
    ? readings.flatMap((reading) => (reading.kind === 'attribute' ? [reading.name] : []))
    : toQuestionTerms(text);
}
